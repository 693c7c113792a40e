import { expect, test } from './demo.ts';

for (const mode of ['500', '503', 'dead', 'hang']) {
  // A status is a status in every browser; a connection that breaks is not.
  test(`an endpoint that is ${mode} delays no tag, and gets the event once it is well${/^\d/.test(mode) ? ' @chromium' : ''}`, async ({ demo, page }) => {
    await demo.endpoint(mode);
    await page.goto(demo.origin);
    await page.locator('[data-consentry=accept]').click();
    await expect(page.locator('#udesk_btn')).toBeVisible();
    await expect.poll(async () => (await demo.paths()).includes('/consent-events')).toBe(true);
    expect(await demo.events()).toEqual([]);
    await demo.endpoint('ok');
    await page.goto(`${demo.origin}/jobs`);
    await expect.poll(() => demo.events(), { timeout: 20_000 }).toHaveLength(1);
    await page.goto(`${demo.origin}/jobs`);
    await demo.settle(page);
    expect(await demo.events()).toHaveLength(1);
  });
}
