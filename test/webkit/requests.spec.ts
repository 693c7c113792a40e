import { expect, test } from './fixtures.ts';
import { waysOf } from './ways.ts';

test.use({ folder: 'page-requests' });

const TAG = { tag: 'data-vendors="360-mediav"' };
const at = (way: string): string => `/?way=${encodeURIComponent(way)}`;

/** What the page's code learns without us, and while held; every other way of the page is an element. */
const REQUESTS: { [way: string]: [alone: unknown, held: unknown] } = {
  'fetch': [200, 'TypeError'],
  'fetch of a Request': [200, 'TypeError'],
  'XMLHttpRequest': [200, 'error, status 0, state 4'],
  'sendBeacon': [true, true],
  'WebSocket': ['error', 'error'],
  'EventSource': ['error', 'error'],
};
const ways = waysOf('page-requests');

test('the page knows the requests by these names', () => {
  expect(ways).toEqual(expect.arrayContaining(Object.keys(REQUESTS)));
});

for (const way of ways) {
  const [alone, held] = REQUESTS[way] ?? [undefined, undefined];
  const element = !REQUESTS[way];

  test(`${way}: reaches the vendor without us`, async ({ site }) => {
    await site.open(at(way), { with: false });
    expect(await site.evaluate('outcome') ?? undefined).toEqual(alone);
    await expect.poll(() => site.requests('mediav.com').length).toBe(1);
  });

  test(`${way}: ${element ? 'is held, then released once' : 'fails as a dead network does, and is not sent later'}`, async ({ site }) => {
    await site.open(at(way), TAG);
    expect(await site.evaluate('outcome') ?? undefined).toEqual(held);
    await site.settle();
    expect(site.requests('mediav.com')).toEqual([]);
    expect(site.connects('mediav.com')).toBe(0);

    await site.press('accept');
    if (element) await expect.poll(() => site.requests('mediav.com').length).toBe(1);
    await site.settle();
    expect(site.requests('mediav.com')).toHaveLength(element ? 1 : 0);
  });
}
