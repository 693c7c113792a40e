import { ALONE, ASKED, HELD } from '../e2e/guard-requests/outcomes.ts';
import { expect, test } from './fixtures.ts';

test.use({ folder: 'guard-requests' });

test('held, requests fail as on a dead network; after a grant they are answered', async ({ site }) => {
  const asked = () => site.requests('hm.baidu.com').filter(({ method }) => method !== 'OPTIONS').length;
  await site.open('/outcomes.html', { with: false });
  expect(await site.evaluate('outcomes()')).toEqual(ALONE);
  await expect.poll(asked).toBe(ASKED);

  site.reset();
  await site.open('/outcomes.html', { tag: 'data-vendors="baidu-tongji"' });
  expect(await site.evaluate('outcomes()')).toEqual(HELD);
  await site.settle();
  expect(asked()).toBe(0);
  expect(site.connects('hm.baidu.com')).toBe(0);

  await site.press('accept');
  await expect.poll(() => site.evaluate(`consentry.allows('baidu-tongji')`)).toBe(true);
  expect(await site.evaluate('outcomes()')).toEqual(ALONE);
  await expect.poll(asked).toBe(ASKED);
});
