import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';
import type { Snippet } from '../../support/page.ts';

const GOOD = 'data-vendors="baidu-tongji 360-mediav"';

interface Case extends Snippet {
  /** Setting that the problem names. */
  setting: string;
  /** Problems in all. @default 1 */
  problems?: number;
}

const WRONG: { [name: string]: Case } = {
  'an unknown vendor beside known ones': { tag: `data-vendors="baidu-tongji badu-tongji 360-mediav"`, setting: 'vendors[1]' },
  'a broken JSON block': { json: '{ "days": 30, ', setting: 'vendors' },
  'a broken JSON block and a short list of vendors': { json: '{', tag: 'data-vendors="udesk"', setting: 'vendors' },
  'a JSON block that is a list': { json: '[1]', setting: 'vendors' },
  'a list of vendors that is a number': { json: { vendors: 3 }, setting: 'vendors' },
  'days below one': { tag: `${GOOD} data-days="-1"`, setting: 'days' },
  'days that are no number': { tag: `${GOOD} data-days="soon"`, setting: 'days' },
  'an endpoint that is no address': { tag: `${GOOD} data-endpoint="http://:99999"`, setting: 'endpoint' },
  'an endpoint on another host without https': { tag: `${GOOD} data-endpoint="http://collector.example/in"`, setting: 'endpoint' },
  'a policy that would run a script': { tag: `${GOOD} data-policy-url="javascript:alert(1)"`, setting: 'policyUrl' },
  'a word that is not accepted': { tag: `${GOOD} data-dnt="off"`, setting: 'dnt' },
  'an unknown setting': { tag: GOOD, json: { vendor: ['udesk'] }, setting: 'vendor' },
};

/** Console lines of ours, from before the page was opened. */
function ourLines(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => { if (message.text().startsWith('[consentry]')) lines.push(message.text()); });
  return lines;
}

async function expectShut(site: Site): Promise<void> {
  await site.settle();
  expect(site.requests('baidu.com')).toEqual([]);
  expect(site.requests('mediav.com')).toEqual([]);
}

async function expectPageWorks(page: Page): Promise<void> {
  const own = page.locator('body > button', { hasText: /own button|pressed/ });
  await own.click();
  await expect(own).toHaveText('pressed');
  expect(await page.evaluate('errors')).toEqual([]);
}

/** What the visitor answers is kept. */
async function expectDecisionKept(site: Site, page: Page): Promise<void> {
  await site.press('reject');
  await expect.poll(() => page.evaluate('consentry.state().decided')).toBe(true);
  await page.reload();
  expect(await page.evaluate('consentry.state().decided')).toBe(true);
}

test('without us both tags fire', async ({ site, page }) => {
  await site.open('/', { with: false });
  await expect.poll(() => site.ran()).toHaveLength(2);
  await expectPageWorks(page);
});

/** Reading settings and records is one code for every browser: in Firefox one of each kind is tried. */
const ALSO_IN_FIREFOX = ['a broken JSON block', 'days below one', 'a corrupt', 'a bare accept as', 'an element with that id', 'a name that cannot be changed', 'cut', 'changed'];
const where = (name: string): string => (ALSO_IN_FIREFOX.includes(name) ? '' : ' @chromium');

for (const [name, { setting, problems = 1, ...snippet }] of Object.entries(WRONG)) {
  test(`${name}: shut, said once by name, and the page works${where(name)}`, async ({ site, page }) => {
    const lines = ourLines(page);
    await site.open('/', snippet);
    await expectShut(site);
    const found = await page.evaluate('consentry.problems') as { setting: string; given: string; accepted: string }[];
    expect(found.map((problem) => problem.setting)).toContain(setting);
    expect(found).toHaveLength(problems);
    expect(found.every(({ given, accepted }) => given.length > 0 && given.length <= 80 && accepted.length > 0)).toBe(true);
    expect(lines).toHaveLength(problems);
    expect(lines.join('\n')).toContain(setting);
    await expectPageWorks(page);
    await expectDecisionKept(site, page);
    await expectShut(site);
  });
}

test('the script twice: one banner, shut, and an accept fires each tag once', async ({ site, page }) => {
  const tag = `<script src="/consentry.js" ${GOOD}></script>`;
  const lines = ourLines(page);
  await site.open('/', { html: tag + tag });
  await expectShut(site);
  expect(lines).toHaveLength(1);
  await expect(page.locator('button[data-consentry=accept]')).toHaveCount(1);
  await site.press('accept');
  await expect.poll(async () => (await site.ran()).length).toBe(2);
  await site.settle();
  expect(await site.ran()).toHaveLength(2);
  await expectPageWorks(page);
});

for (const [name, script] of Object.entries({
  'a number': 'window.consentry = 7',
  'an element with that id': `document.documentElement.append(Object.assign(document.createElement('i'), { id: 'consentry' }))`,
  'a name that cannot be changed': `Object.defineProperty(window, 'consentry', { value: 7 })`,
})) {
  test(`window.consentry is ${name}: shut, said, and the visitor can answer${where(name)}`, async ({ site, page }) => {
    const lines = ourLines(page);
    await site.open('/', { html: `<script>${script}</script><script src="/consentry.js" ${GOOD}></script>` });
    await expectShut(site);
    await site.press('accept');
    await expect.poll(async () => (await site.ran()).length).toBe(2);
    await expectPageWorks(page);
    expect(lines.length).toBeLessThanOrEqual(1);
  });
}

for (const [name, value] of Object.entries({
  'a corrupt': 'accept|1|garbage',
  'a cut': 'accept|1|1732000000000|17',
  'a huge': 'x'.repeat(3900),
  'a foreign': encodeURIComponent('{"consent":{"analytics":true}}'),
  'a bare accept as': 'accept',
  'a future version of the': 'accept|99|1732000000000|1800000000000|||||||||0',
})) {
  test(`${name} record is no record: shut, asked, and replaced by an answer${where(name)}`, async ({ site, page, context }) => {
    await context.addCookies([{ name: 'consentry', value, url: 'http://shop.test' }]);
    await site.open('/', { tag: GOOD });
    await expectShut(site);
    await expect(page.locator('button[data-consentry=accept]')).toBeVisible();
    await expectPageWorks(page);
    await expectDecisionKept(site, page);
    await expectShut(site);
  });
}

test('a bare reject, written by somebody else, is a refusal', async ({ site, page, context }) => {
  await context.addCookies([{ name: 'consentry', value: 'reject', url: 'http://shop.test' }]);
  await site.open('/', { tag: GOOD });
  await expectShut(site);
  await expect(page.locator('button[data-consentry=accept]')).toHaveCount(0);
  expect(await page.evaluate('consentry.state()')).toMatchObject({ decided: true, method: { button: 'injected' } });
});

const REFUSED: { [name: string]: string } = {
  'cookies': `Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set() {} })`,
  'cookies and storage': `
    Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set() {} });
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('refused', 'SecurityError'); } });`,
  'cookies, by an exception,': `Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get() { throw new DOMException('refused', 'SecurityError'); }, set() { throw new DOMException('refused', 'SecurityError'); } })`,
};

for (const [name, script] of Object.entries(REFUSED)) {
  test(`${name} refused: shut, the answer holds on this page, and the page works`, async ({ site, page }) => {
    const lines = ourLines(page);
    await site.open('/', { html: `<script>${script}</script><script src="/consentry.js" ${GOOD}></script>` });
    await expectShut(site);
    await site.press('accept');
    await expect.poll(async () => (await site.ran()).length).toBe(2);
    expect(await page.evaluate('consentry.state().decided')).toBe(true);
    expect(lines.some((line) => line.includes('storage'))).toBe(true);
    await expectPageWorks(page);
  });
}

test('a frame without an origin: cookies and storage throw, all stays shut, and the frame works', async ({ site, page }) => {
  site.answer('shop.test/outer.html', { type: 'text/html', body: '<!doctype html><title>outer</title><iframe sandbox="allow-scripts" src="/"></iframe>' });
  await site.open('/outer.html', { tag: GOOD });
  const frame = page.frames()[1];
  await expect.poll(() => frame?.evaluate('typeof window.consentry')).toBe('object');
  await expectShut(site);
  expect(await frame?.evaluate('errors')).toEqual([]);
});

for (const [name, answer] of Object.entries({ missing: { status: 404 }, cut: { dead: true }, changed: { type: 'text/javascript', body: '/* not ours */' } })) {
  test(`a UI file that is ${name}: shut, said by name, the page works, and the page can still decide${where(name)}`, async ({ site, page }) => {
    const lines = ourLines(page);
    site.answer('shop.test/consentry-ui.js', answer);
    await site.open('/', { tag: GOOD });
    await expectShut(site);
    await expect.poll(() => lines.length).toBe(1);
    expect(lines[0]).toContain('consentry-ui.js');
    await expectPageWorks(page);
    await page.evaluate('consentry.reject()');
    await page.reload();
    expect(await page.evaluate('consentry.state().decided')).toBe(true);
  });
}
