import { expect, test } from './demo.ts';
import { foreignState } from './jar.ts';

test('Reject all: nothing, also after a reload and on other pages', async ({ demo, page }) => {
  await page.goto(demo.origin);
  await page.locator('[data-consentry=reject]').click();
  await expect(page.locator('#consentry')).toBeHidden();
  await expect.poll(() => demo.events()).toHaveLength(1);
  await page.reload();
  await demo.settle(page);
  for (const path of ['/jobs', '/contact', '/en/privacy']) {
    await page.goto(demo.origin + path);
    await demo.settle(page);
    await expect(page.locator('#consentry')).toBeHidden();
  }
  expect(await demo.requests()).toEqual([]);
  expect(await foreignState(page)).toEqual([]);
});

test('a refusal is told once and carries no identifier', async ({ demo, page }) => {
  await page.goto(demo.origin);
  await page.locator('[data-consentry=reject]').click();
  await expect.poll(() => demo.events()).toHaveLength(1);
  const [event] = await demo.events();
  expect(event!.type).toBe('dev.consentry.consent.denied');
  expect(event!.data).not.toHaveProperty('consentId');
  expect(new Set(Object.values(event!.data.vendors))).toEqual(new Set(['denied']));
});
