import { readFileSync } from 'node:fs';
import { mark } from '../../src/consentry-mark.ts';
import { expect, test } from './fixtures.ts';
import type { Site } from './fixtures.ts';

test.use({ folder: 'mark' });

const VENDORS = 'baidu-tongji 360 sensors udesk gather';
const HOSTS = ['baidu.com', '360.cn', 'mediav.com', 'qhimg.com', 'sensorsdata.cn', 'udesk.cn', 'convertlab.com', 'huiju.cool'];

const original = readFileSync(new URL('../e2e/mark/index.html', import.meta.url), 'utf8');
const seen = (site: Site): string[] => HOSTS.flatMap((host) => site.requests(host).map(({ host: to, path }) => to + path));
const silent = (site: Site): string[] => HOSTS.filter((host) => site.requests(host).length === 0);

test('the page alone asks every vendor', async ({ site }) => {
  await site.open('/', { with: false });
  await expect.poll(() => silent(site)).toEqual([]);
});

test('marked, a first visit asks none; accepted, all come back', async ({ site }) => {
  const body = mark(original, { vendors: VENDORS, tag: { src: '/consentry.js', 'data-vendors': VENDORS } });
  site.answer('shop.test/marked.html', { type: 'text/html; charset=utf-8', body });
  await site.open('/marked.html');
  await site.settle();
  expect(seen(site)).toEqual([]);
  expect(HOSTS.filter((host) => site.connects(host) > 0)).toEqual([]);
  expect(await site.evaluate('own')).toBe(true);

  await site.press('accept');
  await expect.poll(() => silent(site)).toEqual([]);
});
