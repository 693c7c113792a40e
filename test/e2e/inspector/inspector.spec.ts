import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';

const TAG = 'data-vendors="baidu-tongji udesk" data-policy-version="2"';
const HASH = '/#consentry-inspect';
const panel = (page: Page) => page.locator('#consentry-inspector .panel');
const vendor = (page: Page, id: string) => panel(page).locator('.line', { has: page.locator('small', { hasText: new RegExp(`^${id}$`) }) });
const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click();
const tab = (page: Page, name: RegExp) => panel(page).getByRole('tab', { name }).click();

test('is not loaded until the address asks for it; then it opens, also a second time', async ({ site, page }) => {
  await site.open('/', { tag: TAG });
  await site.settle();
  expect(site.requests('shop.test/consentry-inspector.js')).toEqual([]);
  for (let time = 0; time < 2; time++) {
    await page.evaluate(() => { location.hash = 'consentry-inspect'; });
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#consentry-inspector')).toHaveCount(0);
    expect(page.url()).toBe('http://shop.test/');
  }
  expect(site.requests('shop.test/consentry-inspector.js')).toHaveLength(1);
});

test('says what each tag did, and why, as it happens', async ({ site, page }) => {
  await site.open(HASH, { tag: TAG });
  await expect(vendor(page, 'baidu-tongji')).toContainText('Held 1×, waiting for Analytics.');
  await expect(vendor(page, 'baidu-tongji')).toContainText('not decided No choice yet.');
  await expect(vendor(page, 'udesk')).toContainText('Nothing of it on this page.');
  await expect(panel(page).getByText('own.example').first()).toBeVisible();
  await site.press('accept');
  await expect(vendor(page, 'baidu-tongji')).toContainText(/Fired 1×, first \d+ ms after the choice\. *allowed Allowed by the visitor\./);
  await expect(vendor(page, 'udesk')).toContainText('Allowed, but this page has no tag of it.');
  await tab(page, /Timeline/);
  // All within two milliseconds, by two clocks: Firefox rounds the time of a request down.
  for (const what of ['choice: accept', 'released Baidu Tongji', 'requested Baidu Tongji']) {
    await expect(panel(page).locator('.time')).toContainText(new RegExp(`held Baidu Tongji.*${what}`));
  }
  await tab(page, /Stored/);
  await expect(panel(page).locator('.rows').first()).toContainText('consentry Consentry');
  await tab(page, /Details/);
  await expect(panel(page)).toContainText(/Accepted on .*, under policy version 2\./);
});

test('opening it changes nothing of what the guard does', async ({ site, page }) => {
  const run = async (path: string) => {
    await page.context().clearCookies();
    await page.goto('about:blank');
    site.reset();
    await site.open(path, { tag: TAG });
    if (path !== '/') await expect(panel(page)).toBeVisible();
    await site.settle();
    await site.press('accept');
    await expect.poll(() => site.ran()).toContain('hm.baidu.com/hm.js');
    await site.settle();
    const log = await page.evaluate(() => (window as unknown as { consentry: { log(): { action: string; vendor: string; vector: string; what: string }[] } }).consentry.log()
      .map(({ action, vendor: id, vector, what }) => [action, id, vector, what].join(' ')));
    return { log, ran: (await site.ran()).sort(), baidu: site.requests('hm.baidu.com').length, own: site.requests('own.example').length };
  };
  const without = await run('/');
  expect(without.log).toContain('held baidu-tongji script http://hm.baidu.com/hm.js');
  expect(await run(HASH)).toEqual(without);
});

test('works with a nonce, without inline styles and under Trusted Types', async ({ site, page }) => {
  const violations: string[] = [];
  page.on('console', (message) => { if (/Content.Security.Policy|Trusted/i.test(message.text())) violations.push(message.text()); });
  site.answer('shop.test/strict.html', {
    type: 'text/html', body: '<!doctype html><html lang="en"><title>Strict</title><!-- consentry --><p>Page',
    headers: { 'content-security-policy': "default-src 'self'; script-src 'nonce-abc'; style-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types consentry" },
  });
  await site.open('/strict.html#consentry-inspect', { tag: `${TAG} nonce="abc"` });
  await expect(panel(page)).toBeVisible();
  await expect(panel(page)).toHaveCSS('display', 'grid');
  await press(page, 'Accept all');
  await expect(vendor(page, 'udesk')).toContainText('allowed Allowed by a call of the page, not by a button.');
  expect(violations).toEqual([]);
});

test('the page’s style does not reach in, and the banner’s buttons stay free', async ({ site, page }) => {
  await site.open(HASH, { tag: TAG });
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).locator('h2')).toHaveCSS('font-size', /^1[4-8]/);
  await expect(panel(page).locator('h2')).not.toHaveCSS('color', 'rgb(255, 0, 0)');
  await expect.poll(async () => {
    const [ours, banner] = [await panel(page).boundingBox(), await page.locator('#consentry').boundingBox()];
    return Math.round(ours!.y + ours!.height - banner!.y);
  }).toBeLessThanOrEqual(1);
});

test('keyboard: focus goes in, arrows change the tab, Esc gives the focus back', async ({ site, page }) => {
  await site.open('/', { tag: TAG });
  await page.locator('#before').focus();
  await page.evaluate(() => { location.hash = 'consentry-inspect'; });
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id ?? document.activeElement?.id);
  await expect.poll(focused).toBe('title');
  await panel(page).locator('#tab-tags').focus();
  for (const [key, id] of [['ArrowLeft', 'details'], ['ArrowRight', 'tags'], ['End', 'details'], ['Home', 'tags'], ['ArrowRight', 'timeline']]) {
    await page.keyboard.press(key!);
    await expect.poll(focused).toBe(`tab-${id}`);
    await expect(panel(page).locator(`#tab-${id}`)).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('before');
});

test('speaks Chinese on a Chinese page, and English when asked', async ({ site, page }) => {
  await site.open(HASH, { tag: `${TAG} data-lang="zh-CN"` });
  await expect(panel(page).locator('h2')).toContainText('Consentry 检查器');
  await expect(vendor(page, 'baidu-tongji')).toContainText('已拦截：阻止了 1 次加载，等待“统计”同意。');
  await press(page, 'English');
  await expect(panel(page).locator('h2')).toContainText('Consentry inspector');
});

test('warns of a static tag that the browser fetched ahead, with the marked form', async ({ site, page }) => {
  await site.open('/static.html#consentry-inspect', { tag: TAG });
  // Seen by the server: the scanner asked for it, though it was held.
  await expect.poll(() => site.requests('hm.baidu.com').length).toBe(1);
  await expect(panel(page)).toContainText('The browser fetched hm.baidu.com/hm.js ahead, before Consentry could hold it.');
  await expect(panel(page).locator('pre').first()).toHaveText('<script src="http://hm.baidu.com/hm.js?1" type="text/plain" data-consentry="baidu-tongji"></script>');
  await expect(vendor(page, 'baidu-tongji')).toContainText('Fired without consent: 1×');
});

test('warns of a tag above Consentry', async ({ site, page }) => {
  await site.open('/above.html#consentry-inspect', { tag: TAG });
  await expect(panel(page)).toContainText('Baidu Tongji stands above Consentry (http://hm.baidu.com/hm.js?1).');
});

// What they press is the public API, the same code in every browser.
test.describe('simulates @chromium', () => {
  const state = (page: Page) => page.evaluate(() => (window as unknown as { consentry: { state(): { decided: boolean; policyChanged: boolean; vendors: { [id: string]: string } } } }).consentry.state());

  test.beforeEach(async ({ site, page }) => {
    await site.open(HASH, { tag: TAG });
    await expect(panel(page)).toBeVisible();
  });

  test('reject', async ({ page }) => {
    await press(page, 'Reject all');
    await expect(vendor(page, 'udesk')).toContainText('refused The visitor rejected everything.');
  });

  test('one vendor on, and off again', async ({ site, page }) => {
    await panel(page).getByRole('switch', { name: 'Allow Baidu Tongji' }).click();
    await expect(panel(page).getByRole('switch', { name: 'Withdraw Baidu Tongji' })).toBeChecked();
    await expect.poll(() => site.requests('hm.baidu.com').length).toBe(1);
    expect((await state(page)).vendors).toEqual({ 'baidu-tongji': 'granted', udesk: 'denied' });
    await panel(page).getByRole('switch', { name: 'Withdraw Baidu Tongji' }).click();
    await expect(vendor(page, 'baidu-tongji')).toContainText('refused Consent was withdrawn.');
  });

  test('withdraw: the page reloads and the inspector is there again', async ({ page }) => {
    await press(page, 'Accept all');
    await expect(vendor(page, 'udesk')).toContainText('Allowed by a call of the page');
    await press(page, 'Withdraw');
    await expect(vendor(page, 'udesk')).toContainText('refused Consent was withdrawn.');
  });

  for (const [name, before] of [['after a refusal', 'Reject all'], ['after a grant', 'Accept all']] as const) {
    test(`a fresh visitor ${name}`, async ({ page, context }) => {
      await press(page, before);
      await expect.poll(async () => (await state(page)).decided).toBe(true);
      await press(page, 'Fresh visitor');
      await expect(page.locator('#consentry')).toBeVisible();
      await expect(vendor(page, 'udesk')).toContainText('not decided No choice yet.');
      expect((await context.cookies()).map((cookie) => cookie.name)).toEqual([]);
    });
  }

  test('a changed policy', async ({ page }) => {
    await expect(panel(page).getByRole('button', { name: 'Policy changed' })).toBeDisabled();
    await press(page, 'Reject all');
    await press(page, 'Policy changed');
    await expect.poll(async () => (await state(page).catch(() => undefined))?.policyChanged).toBe(true);
    await expect(panel(page)).toBeVisible();
    await tab(page, /Details/);
    await expect(panel(page)).toContainText('The policy has another version now: 2.');
  });
});

test('hands out a report, by hand where the browser does not let it copy', async ({ site, page }) => {
  // A page without https has no clipboard.
  await site.open(HASH, { tag: TAG });
  // The browser tells of a finished request when it likes.
  await expect(panel(page)).toContainText('1× requested');
  await press(page, 'Copy report');
  const text = await panel(page).locator('textarea').inputValue();
  for (const words of ['# Consentry inspector', 'http://shop.test/#consentry-inspect', '- Baidu Tongji (baidu-tongji), Analytics, not decided: Held 1×', '- own.example: 1× requested']) {
    expect(text).toContain(words);
  }
});

test('tells problems of the configuration and events that wait', async ({ site, page }) => {
  site.answer('shop.test/consent-events', { status: 503 });
  await site.open(HASH, { tag: `${TAG} data-days="0" data-endpoint="/consent-events"` });
  await press(page, 'Reject all');
  await tab(page, /Details/);
  await expect(panel(page).locator('.line', { hasText: 'days' })).toContainText('0');
  await expect(panel(page)).toContainText('1 waiting for http://shop.test/consent-events: reject');
});
