import { expect, test } from '../../support/fixtures.ts';

test('a browser that says nothing: the question is asked', async ({ site, page }) => {
  await site.open('/', { tag: 'data-vendors="baidu-tongji 360-mediav"' });
  await expect(page.locator('button[data-consentry=accept]')).toBeVisible();
  expect(await page.evaluate('consentry.state().signals')).toEqual({ dnt: false, gpc: false });
});
