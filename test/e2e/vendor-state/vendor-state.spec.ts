import { expect, test } from '../../support/fixtures.ts';

const TAG = { tag: 'data-vendors="baidu-tongji"' };
const OWN = { cookies: ['own'], local: ['own'], session: ['own'] };
const ALL = {
  cookies: ['Hm_lvt_0123456789abcdef', 'own'],
  local: ['Hm_cv_0123456789abcdef', 'Hm_lvt_0123456789abcdef', 'own'],
  session: ['Hm_lpvt_0123456789abcdef', 'own'],
};

test('without us all is written', async ({ site, page }) => {
  await site.open('/', { with: false });
  expect(await page.evaluate('state()')).toEqual(ALL);
});

test('held, only the page\'s own is written', async ({ site, page }) => {
  await site.open('/', TAG);
  expect(await page.evaluate('state()')).toEqual(OWN);
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['own']);
});

test('after a grant all is written', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('accept');
  await expect.poll(() => page.evaluate(`consentry.allows('baidu-tongji')`)).toBe(true);
  await page.evaluate('writeAll()');
  expect(await page.evaluate('state()')).toEqual(ALL);
});

test('after a withdrawal it is gone, also once the page has loaded again', async ({ site, page }) => {
  await site.open('/', TAG);
  await site.press('accept');
  await page.evaluate('writeAll()');
  const reloaded = page.waitForEvent('load');
  await page.evaluate('consentry.withdraw()');
  await reloaded;
  expect(await page.evaluate('state()')).toEqual(OWN);
  expect((await page.context().cookies()).map(({ name }) => name).sort()).toEqual(['consentry', 'own']);
});
