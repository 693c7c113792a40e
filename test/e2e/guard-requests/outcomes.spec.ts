import { expect, test } from '../../support/fixtures.ts';
import { ALONE, ASKED, HELD } from './outcomes.ts';

test('held, requests fail as on a dead network; after a grant they are answered', async ({ site, page }) => {
  const outcomes = () => page.evaluate('outcomes()');
  const asked = () => site.requests('hm.baidu.com').filter(({ method }) => method !== 'OPTIONS').length;
  await site.open('/outcomes.html', { with: false });
  expect(await outcomes()).toEqual(ALONE);
  await expect.poll(asked).toBe(ASKED);

  site.reset();
  await site.open('/outcomes.html', { tag: 'data-vendors="baidu-tongji"' });
  expect(await outcomes()).toEqual(HELD);
  await site.settle();
  expect(asked()).toBe(0);
  expect(site.connects('hm.baidu.com')).toBe(0);

  await site.press('accept');
  await expect.poll(() => page.evaluate(`consentry.allows('baidu-tongji')`)).toBe(true);
  expect(await outcomes()).toEqual(ALONE);
  await expect.poll(asked).toBe(ASKED);
});
