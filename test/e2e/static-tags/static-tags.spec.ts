import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const TAG = { tag: 'data-vendors="baidu-tongji 360"' };
const static360 = (names: string[]): string[] => names.filter((name) => name.startsWith('s.union.360.cn'));
const IN_ORDER = ['1.js', '2.js', '3.js'].map((name) => `s.union.360.cn/${name}`);

/** The second file is the slowest, so that an order that only happens to be right is not. */
function slowSecond(site: Site): void {
  site.answer('s.union.360.cn/2.js', { type: 'text/javascript', delay: 300, body: `(window.__ran = window.__ran || []).push('s.union.360.cn/2.js')` });
}

test('without us they run in the order of the page', async ({ site }) => {
  slowSecond(site);
  await site.open('/', { with: false });
  await expect.poll(() => site.ran()).toHaveLength(4);
  expect(static360(await site.ran())).toEqual(IN_ORDER);
});

// A browser's preload scanner may fetch a static script before any script can say no: README, "What it cannot".
// What is promised is that it does not run.
test('held, they do not run, and the page\'s own do', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.settle();
  expect(await site.ran()).toEqual([]);
  expect(site.requests('baidu.com')).toEqual([]);
  expect(await page.evaluate('own')).toBe('http://shop.test/own.js');
  expect(await page.evaluate('errors')).toEqual([]);
  await expect(page.locator('#end')).toBeVisible();
});

test('accepted, they run once in the order of the page', async ({ site, page }) => {
  slowSecond(site);
  await site.open('/', TAG);
  await site.press('accept');
  await expect.poll(() => site.ran()).toHaveLength(4);
  await site.settle();
  const ran = await site.ran();
  expect(static360(ran)).toEqual(IN_ORDER);
  expect(ran).toContain('hm.baidu.com/hm.js');
  expect(await page.evaluate('errors')).toEqual([]);
});

test('a released tag is the element that was pasted', async ({ site, page }) => {
  await site.open('/', TAG);
  await page.evaluate(() => { (window as { slow?: Element | null }).slow = document.getElementById('slow'); });
  await site.press('accept');
  await expect.poll(() => site.ran()).toHaveLength(4);
  expect(await page.evaluate(() => {
    const slow = document.getElementById('slow') as HTMLScriptElement & { loaded?: boolean };
    return { same: slow === (window as { slow?: Element | null }).slow, own: slow.dataset['own'], loaded: slow.loaded, src: slow.getAttribute('src'), type: slow.getAttribute('type') };
  })).toEqual({ same: true, own: 'kept', loaded: true, src: 'http://s.union.360.cn/2.js', type: null });
});

test('a call queued before consent is there for the tag', async ({ site, page }) => {
  site.answer('hm.baidu.com/hm.js', { type: 'text/javascript', body: 'window.seen = JSON.stringify(window._hmt)' });
  await site.open('/', TAG);
  await site.press('accept');
  await expect.poll(() => page.evaluate('window.seen')).toBe('[["_trackEvent","before","consent"]]');
});

test('only the chosen vendor is released', async ({ site, page }) => {
  await site.open('/', TAG);
  await page.evaluate(`consentry.accept(['baidu-tongji'])`);
  await expect.poll(() => site.ran()).toEqual(['hm.baidu.com/hm.js']);
  await site.settle();
  expect(await site.ran()).toEqual(['hm.baidu.com/hm.js']);
});
