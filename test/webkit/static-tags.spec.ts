import { expect, test } from './fixtures.ts';
import type { Site } from './fixtures.ts';

test.use({ folder: 'static-tags' });

const TAG = { tag: 'data-vendors="baidu-tongji 360" data-endpoint="/consent-events"' };
const IN_ORDER = ['1.js', '2.js', '3.js'].map((name) => `s.union.360.cn/${name}`);
const of360 = async (site: Site) => (await site.ran()).filter((name) => name.startsWith('s.union.360.cn'));

/** An order that only happens to be right is not. */
function slowSecond(site: Site): void {
  site.answer('s.union.360.cn/2.js', { type: 'text/javascript', delay: 300, body: `(window.__ran = window.__ran || []).push('s.union.360.cn/2.js')` });
}

test('without us they run in the order of the page', async ({ site }) => {
  slowSecond(site);
  await site.open('/', { with: false });
  await expect.poll(() => site.ran()).toHaveLength(4);
  expect(await of360(site)).toEqual(IN_ORDER);
});

// The preload scanner may have fetched them: what is promised is that they do not run.
test('held, they do not run, and the page\'s own do', async ({ site }) => {
  await site.open('/', TAG);
  await site.settle();
  expect(await site.ran()).toEqual([]);
  expect(site.requests('baidu.com')).toEqual([]);
  expect(await site.evaluate('own')).toBe('http://shop.test/own.js');
  expect(await site.evaluate('errors')).toEqual([]);
});

test('accepted, they run once in the order of the page', async ({ site }) => {
  slowSecond(site);
  await site.open('/', TAG);
  await site.press('accept');
  await expect.poll(() => site.ran()).toHaveLength(4);
  await site.settle();
  expect(await of360(site)).toEqual(IN_ORDER);
  expect(site.requests('hm.baidu.com')).toHaveLength(1);
  expect(await site.evaluate('errors')).toEqual([]);
});

test('accepted, they run on the next visit without a question', async ({ site }) => {
  await site.open('/', TAG);
  await site.press('accept');
  await expect.poll(() => site.ran()).toHaveLength(4);
  await site.reload();
  await expect.poll(() => site.ran()).toHaveLength(4);
  expect(await of360(site)).toEqual(IN_ORDER);
  expect(await site.evaluate(`document.querySelector('[data-consentry=accept]')`)).toBeNull();
});

test('rejected, all stays shut after a reload, and is not asked again', async ({ site }) => {
  await site.open('/', TAG);
  await site.press('reject');
  await expect.poll(() => site.events().length).toBe(1);
  await site.reload();
  await site.settle();
  expect(await site.ran()).toEqual([]);
  expect(site.requests('baidu.com')).toEqual([]);
  expect(await site.evaluate('consentry.state().decided')).toBe(true);
  expect(await site.evaluate(`document.querySelector('[data-consentry=accept]')`)).toBeNull();
});
