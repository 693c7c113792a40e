import { expect, test } from './fixtures.ts';

test.use({ folder: 'vendor-state' });

const TAG = { tag: 'data-vendors="baidu-tongji" data-endpoint="/consent-events"' };
const OWN = { cookies: ['own'], local: ['own'], session: ['own'] };
const ALL = {
  cookies: ['Hm_lvt_0123456789abcdef', 'own'],
  local: ['Hm_cv_0123456789abcdef', 'Hm_lvt_0123456789abcdef', 'own'],
  session: ['Hm_lpvt_0123456789abcdef', 'own'],
};

test('without us all is written', async ({ site }) => {
  await site.open('/', { with: false });
  expect(await site.evaluate('state()')).toEqual(ALL);
  expect(await site.cookies()).toEqual(ALL.cookies);
});

test('held, only the page\'s own is written', async ({ site }) => {
  await site.open('/', TAG);
  expect(await site.evaluate('state()')).toEqual(OWN);
  expect(await site.cookies()).toEqual(OWN.cookies);
});

test('after a withdrawal it is gone, the event is out, and the page has loaded again', async ({ site }) => {
  await site.open('/', TAG);
  await site.press('accept');
  await expect.poll(() => site.evaluate(`consentry.allows('baidu-tongji')`)).toBe(true);
  await site.evaluate('writeAll()');
  expect(await site.evaluate('state()')).toEqual(ALL);

  await site.evaluate('window.sameDocument = true, consentry.withdraw()');
  await expect.poll(() => site.evaluate('window.sameDocument && document.readyState')).toBeNull();
  await site.settle();
  expect(await site.evaluate('state()')).toEqual(OWN);
  expect(await site.cookies()).toEqual(['consentry', 'own']);
  expect(site.events()).toMatchObject([{ type: 'dev.consentry.consent.granted' }, { type: 'dev.consentry.consent.withdrawn' }]);
});
