import { expect, test } from '../../support/fixtures.ts';

const OURS = ['window.consentry'];

test('the page alone changes nothing, and looks at thousands of properties', async ({ site, page }) => {
  await site.open('/', { with: false });
  expect(await page.evaluate('changed')).toEqual([]);
  expect(await page.evaluate(`[...after.values()].reduce((sum, { properties }) => sum + Reflect.ownKeys(properties).length, 0)`)).toBeGreaterThan(5000);
});

test('a change would be seen', async ({ site, page }) => {
  await site.open('/', { html: '<script>Node.prototype.appendChild = function appendChild() {}</script>' });
  // Under the name by which the walk came to it first.
  expect(await page.evaluate('changed')).toEqual([expect.stringMatching(/\.appendChild$/)]);
});

test('with no vendor to hold, only our own name is new', async ({ site, page }) => {
  await site.open('/', { json: { vendors: [] } });
  expect(await page.evaluate('changed')).toEqual(OURS);
});

test('with every vendor granted, only our own name is new', async ({ site, page }) => {
  await site.open('/');
  await site.press('accept');
  await page.reload();
  expect(await page.evaluate(`consentry.state().decided`)).toBe(true);
  expect(await page.evaluate('changed')).toEqual(OURS);
});

test('while something is held, natives are wrapped', async ({ site, page }) => {
  await site.open('/');
  expect(await page.evaluate('changed.length')).toBeGreaterThan(OURS.length);
});
