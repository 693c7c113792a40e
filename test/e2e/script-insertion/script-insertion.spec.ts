import { expect, test } from '../../support/fixtures.ts';

const WAYS = [
  'Baidu snippet', 'src, appendChild', 'src, append', 'src, prepend', 'src, before', 'src, after', 'src, replaceWith', 'src, replaceChild',
  'src, replaceChildren', 'src, insertAdjacentElement', 'src, range', 'src, fragment', 'src, deep in a tree', 'src, in a shadow tree',
  'src after insertion', 'setAttribute', 'setAttributeNS', 'setAttributeNode', 'setAttribute after insertion', 'createElementNS',
  'copy of a template', 'contextual fragment', 'inside the protocol of the page', 'async off',
  'document.write while parsing', 'document.writeln while parsing', 'document.write in pieces',
];
const HM = 'hm.baidu.com/hm.js';

test('every way of the page is tried', async ({ site, page }) => {
  await site.open('/?way=src, append', { with: false });
  expect(await page.evaluate('Object.keys(ways)')).toEqual(WAYS);
});

for (const way of WAYS) {
  const path = `/?way=${encodeURIComponent(way)}`;

  test(`${way}: runs without us`, async ({ site, page }) => {
    await site.open(path, { with: false });
    await expect.poll(() => site.ran()).toEqual([HM]);
    await expect(page.locator('#end')).toBeVisible();
  });

  test(`${way}: held, then released once`, async ({ site, page }) => {
    await site.open(path, { tag: 'data-vendors="baidu-tongji"' });
    await site.settle();
    expect(site.requests('baidu.com')).toEqual([]);
    expect(site.connects('baidu.com')).toBe(0);
    await expect(page.locator('#end')).toBeVisible();

    await site.press('accept');
    await expect.poll(() => site.ran()).toEqual([HM]);
    await site.settle();
    expect(site.requests('baidu.com')).toHaveLength(1);
    await expect(page.locator('#end')).toBeVisible();
  });
}
