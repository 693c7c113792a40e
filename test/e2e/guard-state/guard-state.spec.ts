import { expect, test } from '../../support/fixtures.ts';

interface Left {
  found: string[];
  thrown: string[];
  all: string[];
}

const TAG = { tag: 'data-vendors="baidu-tongji"', origin: 'https://shop.test' };
const BAIDU = 'Hm_lvt_0123456789abcdef';
/** A storage area takes properties past every function: what is written so goes again at the next look. */
const open = ['localStorage', 'sessionStorage'].flatMap((area) =>
  ['property', 'Object.assign', 'Reflect.set', 'defineProperty', 'an earlier value, changed'].map((way) => `${area}, ${way}`));

test('without us every way writes', async ({ site, page }) => {
  await site.open('/', { ...TAG, with: false });
  const { found, thrown, all } = await page.evaluate<Left>(`left('${BAIDU}')`);
  expect(thrown).toEqual([]);
  expect(found).toEqual(all);
});

test('under a held vendor\'s name no way writes, and none throws', async ({ site, page }) => {
  await site.open('/', TAG);
  const { found, thrown } = await page.evaluate<Left>(`left('${BAIDU}')`);
  expect.soft(thrown).toEqual([]);
  expect(found).toEqual(open);
  await expect.poll(() => page.evaluate(`[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key.startsWith('Hm_'))`)).toEqual([]);
  const names = (await page.context().cookies()).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('Hm_'))).toEqual([]);
});

test('under the page\'s own names every way writes', async ({ site, page }) => {
  await site.open('/', TAG);
  const { found, thrown, all } = await page.evaluate<Left>(`left('own_')`);
  expect(thrown).toEqual([]);
  expect(found).toEqual(all);
});

test('an area read and counted shows the page\'s own keys', async ({ site, page }) => {
  await site.open('/', TAG);
  expect(await page.evaluate(`(() => {
    sessionStorage.clear();
    sessionStorage.a = '1';
    sessionStorage.setItem('b', '2');
    delete sessionStorage.a;
    return [sessionStorage.length, sessionStorage.key(0), sessionStorage.b, 'b' in sessionStorage, sessionStorage.a ?? null, Object.keys(sessionStorage),
      JSON.stringify(sessionStorage), sessionStorage instanceof Storage, String(sessionStorage)];
  })()`)).toEqual([1, 'b', '2', true, null, ['b'], '{"b":"2"}', true, '[object Storage]']);
});
