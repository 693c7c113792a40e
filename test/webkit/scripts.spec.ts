import { expect, test } from './fixtures.ts';
import { waysOf } from './ways.ts';

test.use({ folder: 'script-insertion' });

const HM = 'hm.baidu.com/hm.js';

for (const way of waysOf('script-insertion')) {
  const path = `/?way=${encodeURIComponent(way)}`;

  test(`${way}: runs without us`, async ({ site }) => {
    await site.open(path, { with: false });
    await expect.poll(() => site.ran()).toEqual([HM]);
    expect(site.requests('baidu.com')).toHaveLength(1);
  });

  test(`${way}: held, then released once`, async ({ site }) => {
    await site.open(path, { tag: 'data-vendors="baidu-tongji"' });
    await site.settle();
    expect(site.requests('baidu.com')).toEqual([]);
    expect(site.connects('baidu.com')).toBe(0);

    await site.press('accept');
    await expect.poll(() => site.ran()).toEqual([HM]);
    await site.settle();
    expect(site.requests('baidu.com')).toHaveLength(1);
    expect(await site.evaluate(`document.getElementById('end').innerText`)).toBe('The rest of the page.');
  });
}
