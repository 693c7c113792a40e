import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const TAG = { tag: 'data-vendors="baidu-tongji 360-mediav udesk" data-endpoint="/consent-events" data-policy-version="7" data-lang="en"' };
const HM = 'hm.baidu.com/hm.js';
const MVL = 'mvl.mediav.com/mvl.js';
const UDESK = 'assets-cli.udesk.cn/im_client/js/udeskApi.js';

const vendorRequests = (site: Site): string[] =>
  ['baidu.com', 'mediav.com', 'udesk.cn'].flatMap((host) => site.requests(host)).map(({ host, path }) => host + path);
const ours = (site: Site): string[] => site.requests('shop.test').map(({ path }) => path).filter((path) => path.startsWith('/consentry'));
const ran = async (site: Site): Promise<string[]> => (await site.ran()).sort();
const banner = (page: Page) => page.getByRole('dialog').filter({ has: page.locator('[data-consentry=accept]') });
const cookie = async (page: Page): Promise<string> => (await page.context().cookies()).find(({ name }) => name === 'consentry')?.value ?? '';

/** Loads the page that a withdrawal loads, and waits for it. */
async function afterReload(page: Page, act: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

test('without us every tag fires on each page', async ({ site, page }) => {
  await site.open('/', { with: false });
  await expect.poll(() => ran(site)).toEqual([UDESK, HM, MVL]);
  await page.getByRole('link').click();
  await expect.poll(() => vendorRequests(site)).toHaveLength(6);
});

test('first visit: the question is asked, and nothing is sent or kept', async ({ site, page }) => {
  await site.open('/', TAG);
  await expect(banner(page)).toBeVisible();
  await site.settle();
  expect(vendorRequests(site)).toEqual([]);
  expect(site.requests('shop.test/consent-events')).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
});

test('accept all: each tag fires once, here and on the next page, and one event goes out', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('accept');
  await expect.poll(() => ran(site)).toEqual([UDESK, HM, MVL]);
  await expect(banner(page)).toHaveCount(0);
  await expect.poll(() => site.events()).toHaveLength(1);
  expect(site.events()).toMatchObject([{
    specversion: '1.0', type: 'dev.consentry.consent.granted', source: 'http://shop.test/', datacontenttype: 'application/json',
    data: { policyVersion: '7', vendors: { 'baidu-tongji': 'granted', '360-mediav': 'granted', udesk: 'granted' }, method: { button: 'accept', layer: 'banner', trusted: true } },
  }]);
  expect(site.requests('shop.test/consent-events').filter(({ method }) => method === 'POST'))
    .toMatchObject([{ headers: { 'content-type': 'application/cloudevents+json' } }]);
  expect(await cookie(page)).toMatch(/^accept/);

  await site.settle();
  expect(vendorRequests(site)).toHaveLength(3);
  await page.getByRole('link').click();
  await expect.poll(() => ran(site)).toEqual([UDESK, HM, MVL]);
  await site.settle();
  expect(vendorRequests(site)).toHaveLength(6);
  expect(site.events()).toHaveLength(1);
});

test('reject all: nothing fires, here, after a reload or on another page', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('reject');
  await expect.poll(() => site.events()).toHaveLength(1);
  expect(site.events()).toMatchObject([{ type: 'dev.consentry.consent.denied', data: { vendors: { 'baidu-tongji': 'denied', '360-mediav': 'denied', udesk: 'denied' } } }]);
  expect(site.events()[0]).not.toHaveProperty('data.consentId');
  expect(await cookie(page)).toMatch(/^reject/);
  await page.reload();
  await site.settle();
  await page.getByRole('link').click();
  await site.settle();
  await expect(banner(page)).toHaveCount(0);
  expect(vendorRequests(site)).toEqual([]);
  expect(site.events()).toHaveLength(1);
});

test('choose: exactly the chosen category fires, here and on the next page', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('preferences');
  await page.getByRole('switch', { name: 'Statistics' }).click();
  await site.press('save');
  await expect.poll(() => ran(site)).toEqual([HM]);
  await expect.poll(() => site.events()).toHaveLength(1);
  expect(site.events()).toMatchObject([{ type: 'dev.consentry.consent.partial', data: { vendors: { 'baidu-tongji': 'granted', '360-mediav': 'denied', udesk: 'denied' } } }]);
  expect(await cookie(page)).toMatch(/^choice/);
  await site.settle();
  await page.getByRole('link').click();
  await expect.poll(() => ran(site)).toEqual([HM]);
  await site.settle();
  expect(vendorRequests(site)).toEqual([HM, HM]);
});

test('closing the preferences decides nothing @chromium', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('preferences');
  await page.getByRole('switch', { name: 'Statistics' }).click();
  await page.keyboard.press('Escape');
  await site.settle();
  expect(await page.evaluate('consentry.state().decided')).toBe(false);
  expect(vendorRequests(site)).toEqual([]);
  expect(await cookie(page)).toBe('');
});

test('withdraw: the requests stop, vendors\' state goes, and the event is at the endpoint', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('accept');
  await expect.poll(() => ran(site)).toHaveLength(3);
  await page.evaluate(() => {
    document.cookie = 'Hm_lvt_0123456789abcdef=1; path=/; max-age=1000';
    localStorage.setItem('Hm_lvt_0123456789abcdef', '1');
  });
  await expect.poll(() => site.events()).toHaveLength(1);
  site.reset();

  await afterReload(page, () => page.evaluate('consentry.withdraw()'));
  await expect.poll(() => site.events()).toHaveLength(1);
  expect(site.events()).toMatchObject([{ type: 'dev.consentry.consent.withdrawn', data: { vendors: { 'baidu-tongji': 'denied' } } }]);
  await site.settle();
  expect(vendorRequests(site)).toEqual([]);
  expect(await page.evaluate(`document.cookie.includes('Hm_') || 'Hm_lvt_0123456789abcdef' in localStorage`)).toBe(false);
  expect(await page.evaluate(`consentry.state().vendors['baidu-tongji']`)).toBe('denied');
});

test('a page that asks for both files itself gets each once, and the choice works', async ({ site, page }) => {
  await site.open('/', { html: `<link rel="preload" as="script" href="/consentry.js"><link rel="modulepreload" href="/consentry-ui.js"><script src="/consentry.js" ${TAG.tag}></script>` });
  await expect(banner(page)).toBeVisible();
  await site.press('accept');
  await expect.poll(() => ran(site)).toEqual([UDESK, HM, MVL]);
  expect(ours(site).sort()).toEqual(['/consentry-ui.js', '/consentry.js']);
});

test('a second file that was changed is never run, however often it is asked for', async ({ site, page }) => {
  site.answer('shop.test/consentry-ui.js', { type: 'text/javascript', body: 'window.changed = 1;' });
  await site.open('/', TAG);
  for (const times of [1, 2]) {
    await expect.poll(() => page.evaluate('consentry.problems.length')).toBe(times);
    await page.evaluate('consentry.open()');
  }
  await site.settle();
  expect(await page.evaluate('window.changed')).toBeUndefined();
  expect(vendorRequests(site)).toEqual([]);
});

test('a returning visitor loads consentry.js only, and chosen tags fire at once', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('accept');
  await expect.poll(() => ran(site)).toHaveLength(3);
  await site.settle();
  site.reset();
  await page.reload();
  await expect.poll(() => ran(site)).toHaveLength(3);
  await site.settle();
  expect(ours(site)).toEqual(['/consentry.js']);
  await expect(banner(page)).toHaveCount(0);
});

test('a returning visitor who refused loads consentry.js only', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('reject');
  await site.settle();
  site.reset();
  await page.reload();
  await site.settle();
  expect(ours(site)).toEqual(['/consentry.js']);
});

test('the page\'s own control opens the preferences again', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('reject');
  await expect(banner(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Privacy choices' }).click();
  await expect(page.getByRole('switch').first()).toBeVisible();
});
