import { expect, test, VENDORS } from './demo.ts';
import { foreignState } from './jar.ts';

/** The pages differ by what the site wrote; one with every tag, and the one with a frame, are opened in each browser. */
const PAGES = { '/': '', '/contact': '', '/jobs/wave-modeller': ' @chromium', '/en/': ' @chromium' };

for (const [path, where] of Object.entries(PAGES)) {
  test(`${path}: the banner stands, no vendor has been asked and nothing is kept${where}`, async ({ demo, page }) => {
    await page.goto(demo.origin + path);
    await expect(page.locator('#consentry')).toBeVisible();
    await demo.settle(page);
    expect(await demo.requests()).toEqual([]);
    expect(await foreignState(page)).toEqual([]);
    expect(await demo.events()).toEqual([]);
  });

  test(`${path} without Consentry: every vendor fires and writes${where}`, async ({ demo, page }) => {
    await page.goto(`${demo.origin}/control${path}`);
    await demo.settle(page);
    expect([...new Set((await demo.requests()).map(({ vendor }) => vendor))].sort()).toEqual(VENDORS);
    const state = (await foreignState(page)).join(' ');
    for (const name of ['Hm_lvt_', 'HMACCOUNT', 'Qs_lvt_', 'mediav', '_jzqa', 'sensorsdata2015jssdkcross', 'c__utma']) {
      expect(state).toContain(name);
    }
  });
}

test('the banner speaks the language of the page', async ({ demo, page }) => {
  await page.goto(demo.origin);
  await expect(page.locator('[data-consentry=reject]')).toHaveText('全部拒绝');
  await page.goto(`${demo.origin}/en/`);
  await expect(page.locator('[data-consentry=reject]')).toHaveText('Reject all');
});
