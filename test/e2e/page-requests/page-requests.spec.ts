import { expect, test } from '../../support/fixtures.ts';

/** What the page's code learns without us, and while held: what a dead network would tell it. */
const REQUESTS: [way: string, alone: unknown, held: unknown][] = [
  ['fetch', 200, 'TypeError'],
  ['fetch of a Request', 200, 'TypeError'],
  ['XMLHttpRequest', 200, 'error, status 0, state 4'],
  // A beacon promises only that it was queued.
  ['sendBeacon', true, true],
  ['WebSocket', 'error', 'error'],
  ['EventSource', 'error', 'error'],
];
const ELEMENTS = ['new Image', 'img element', 'img in markup', 'img written while parsing', 'iframe element', 'iframe in markup'];
const TAG = { tag: 'data-vendors="360-mediav"' };

const at = (way: string): string => `/?way=${encodeURIComponent(way)}`;

test('every way of the page is tried', async ({ site, page }) => {
  await site.open(at('fetch'), { with: false });
  expect(await page.evaluate('Object.keys(ways)')).toEqual(expect.arrayContaining([...REQUESTS.map(([way]) => way), ...ELEMENTS]));
  expect(await page.evaluate('Object.keys(ways).length')).toBe(REQUESTS.length + ELEMENTS.length);
});

for (const [way, alone, held] of REQUESTS) {
  test(`${way}: reaches the vendor without us`, async ({ site, page }) => {
    await site.open(at(way), { with: false });
    expect(await page.evaluate('outcome')).toBe(alone);
    await expect.poll(() => site.requests('mediav.com').length).toBe(1);
  });

  test(`${way}: fails as a dead network does, and is not sent later`, async ({ site, page }) => {
    await site.open(at(way), TAG);
    expect(await page.evaluate('outcome')).toBe(held);
    await site.settle();
    expect(site.requests('mediav.com')).toEqual([]);

    await site.press('accept');
    await site.settle();
    expect(site.requests('mediav.com')).toEqual([]);
  });

  test(`${way}: is open after a grant`, async ({ site, page }) => {
    await site.open(at(way), TAG);
    await site.press('accept');
    await expect.poll(() => page.evaluate(`consentry.allows('360-mediav')`)).toBe(true);
    expect(await page.evaluate(`new Promise((done) => ways[${JSON.stringify(way)}](done))`)).toBe(alone);
    await expect.poll(() => site.requests('mediav.com').length).toBe(1);
  });
}

for (const way of ELEMENTS) {
  test(`${way}: reaches the vendor without us`, async ({ site }) => {
    await site.open(at(way), { with: false });
    await expect.poll(() => site.requests('mediav.com').length).toBe(1);
  });

  test(`${way}: is held, then released once`, async ({ site }) => {
    await site.open(at(way), TAG);
    await site.settle();
    expect(site.requests('mediav.com')).toEqual([]);

    await site.press('accept');
    await expect.poll(() => site.requests('mediav.com').length).toBe(1);
    await site.settle();
    expect(site.requests('mediav.com')).toHaveLength(1);
  });
}

test('a vendor that is not held is reached', async ({ site }) => {
  await site.open(at('img element'), { tag: 'data-vendors="baidu-tongji"' });
  await expect.poll(() => site.requests('mediav.com').length).toBe(1);
});
