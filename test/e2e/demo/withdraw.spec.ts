import { expect, test } from './demo.ts';
import { foreignState } from './jar.ts';

test('withdrawing stops the requests, clears what was kept and is told', async ({ demo, page }) => {
  await page.goto(demo.origin);
  await page.locator('[data-consentry=accept]').click();
  await expect(page.locator('#udesk_btn')).toBeVisible();
  await demo.settle(page);
  // A cookie without a path piles up in another folder.
  await page.goto(`${demo.origin}/jobs/wave-modeller`);
  await expect(page.locator('#udesk_btn')).toBeVisible();
  await demo.settle(page);
  expect((await foreignState(page)).length).toBeGreaterThan(10);

  const reloaded = page.waitForEvent('load');
  await page.locator('footer [data-consentry-open]').click();
  await page.locator('[data-consentry=withdraw]').click();
  await demo.forget();
  await reloaded;
  await demo.settle(page);
  await page.goto(demo.origin);
  await demo.settle(page);

  expect((await demo.requests()).filter(({ path }) => !path.endsWith('/hm.gif'))).toEqual([]);
  expect(await foreignState(page)).toEqual([]);
  await expect(page.locator('#udesk_container')).toHaveCount(0);
  await expect.poll(async () => (await demo.events()).map(({ type }) => type))
    .toEqual(['dev.consentry.consent.granted', 'dev.consentry.consent.withdrawn']);
  const [granted, withdrawn] = await demo.events();
  expect(withdrawn!.data.consentId).toBe(granted!.data.consentId);
});
