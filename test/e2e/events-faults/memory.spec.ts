import { expect, test } from '../../support/fixtures.ts';
import { launchOptions } from '../../support/browsers.ts';
import { different, ENDPOINT, posts, TAG } from './posts.ts';

const refuse = (...names: string[]): string => `for (const name of ${JSON.stringify(names)}) Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException('refused', 'SecurityError'); } });`;
/** To the last character, as a page may leave it. */
const full = (...stores: string[]): string => `for (const store of [${stores.join()}]) for (let size = 2 ** 22; size >= 1; size /= 2) try { for (;;) store.setItem('fill' + store.length, 'x'.repeat(size)); } catch { /* this size no more */ }`;
const pageWith = (script: string) => ({ html: `<script>${script}</script><script src="/consentry.js" ${TAG.tag}></script>` });

test('storage that is full: a reload, a withdrawal and a second tab lose nothing while the endpoint is away', async ({ site, page }) => {
  site.answer(ENDPOINT, { dead: true });
  await site.open('/', pageWith(full('localStorage')));
  const other = await page.context().newPage();
  await other.goto('http://shop.test/');
  await other.evaluate('consentry.reject()');
  const loaded = page.waitForEvent('load');
  await page.evaluate('consentry.accept(); consentry.withdraw()');
  await loaded;
  await other.reload();
  site.answer(ENDPOINT, { status: 202 });
  for (const tab of [page, other]) await tab.evaluate('dispatchEvent(new Event("online"))');
  await expect.poll(() => different(site.events()), { timeout: 25_000 }).toBe(3);
  await expect.poll(() => page.evaluate('Object.keys(sessionStorage).join()')).not.toContain('outbox');
  expect(different(posts(site))).toBe(3);
});

for (const [name, script] of Object.entries({
  'storage that is refused': refuse('localStorage', 'sessionStorage', 'indexedDB'),
  'storage that is full': full('localStorage', 'sessionStorage') + refuse('indexedDB'),
})) {
  const page = pageWith(script);

  test(`${name}: events are delivered from memory, also after failures, and by a beacon of the same type when the page is left`, async ({ site, page: tab }) => {
    let count = 0;
    site.answer(ENDPOINT, () => (count++ ? { status: 202 } : { status: 500 }));
    site.answer('shop.test/next.html', { type: 'text/html', body: '<!doctype html><title>next</title>' });
    await site.open('/', page);
    await tab.evaluate('consentry.reject(); consentry.accept()');
    await expect.poll(() => site.events(), { timeout: 25_000 }).toMatchObject([{ type: 'dev.consentry.consent.denied' }, { type: 'dev.consentry.consent.granted' }]);
    expect(await tab.evaluate('consentry.state().decided')).toBe(true);
    site.reset();
    site.answer(ENDPOINT, { status: 500 });
    await tab.evaluate('consentry.accept()');
    await expect.poll(() => posts(site).length).toBeGreaterThan(0);
    site.answer(ENDPOINT, { status: 202 });
    // Another page of the site: towards one of another process, Firefox loses a request now and then that a page begins as it goes.
    await tab.goto('http://shop.test/next.html');
    await expect.poll(() => site.events().length).toBeGreaterThan(0);
    expect(different(posts(site))).toBe(1);
    expect(site.requests(ENDPOINT).at(-1)?.headers).toMatchObject({ 'content-type': 'application/cloudevents+json' });
  });
}

test('Firefox that refuses all cookies, and so storage, locks and channels: shut, asked, delivered all the same @firefox', async ({ playwright, web, site }) => {
  const browser = await playwright.firefox.launch(launchOptions('firefox', web.address, { 'network.cookie.cookieBehavior': 2 }));
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await site.open('/', { ...TAG, origin: 'https://shop.test', page });
  expect(await page.evaluate('navigator.locks.request("x", () => "given").catch(({ name }) => name)')).toBe('SecurityError');
  await site.press('reject', page);
  await expect.poll(() => site.events()).toHaveLength(1);
  await browser.close();
});
