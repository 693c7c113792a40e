import { expect, test, VENDORS } from './demo.ts';

test('whoever accepted loads consentry.js only, sees no banner, and every tag fires at once', async ({ demo, page }) => {
  await page.goto(demo.origin);
  await page.locator('[data-consentry=accept]').click();
  await expect.poll(() => demo.events()).toHaveLength(1);
  await demo.settle(page);
  await demo.forget();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${demo.origin}/jobs`);
  await expect.poll(async () => (await demo.requests('gather-convertlab')).map(({ path }) => path)).toContain('/cbe/__utm');
  await demo.settle(page);
  expect((await demo.paths()).filter((path) => path.startsWith('/consentry'))).toEqual(['/consentry.js']);
  await expect(page.locator('#consentry')).toBeHidden();
  // Firefox reports the cookie a vendor tries on too wide a domain as an error of the page.
  expect(errors.filter((message) => !message.includes('rejected for invalid domain'))).toEqual([]);
  expect([...new Set((await demo.requests()).map(({ vendor }) => vendor))].sort()).toEqual(VENDORS);
});

test('whoever refused loads consentry.js only and sees no banner', async ({ demo, page }) => {
  await page.goto(demo.origin);
  await page.locator('[data-consentry=reject]').click();
  await expect.poll(() => demo.events()).toHaveLength(1);
  await demo.settle(page);
  await demo.forget();
  await page.goto(`${demo.origin}/jobs`);
  await demo.settle(page);
  expect((await demo.paths()).filter((path) => path.startsWith('/consentry'))).toEqual(['/consentry.js']);
  await expect(page.locator('#consentry')).toBeHidden();
});
