import type { Page } from '@playwright/test';
import { expect, test } from './demo.ts';

async function openPreferences(page: Page): Promise<void> {
  await page.locator('#consentry [data-consentry=preferences]').click();
}

async function switchVendor(page: Page, name: string): Promise<void> {
  await page.locator('summary', { hasText: name }).click();
  await page.getByRole('row').filter({ hasText: name }).getByRole('switch').click();
}

test('a chosen category opens exactly its vendors', async ({ demo, page }) => {
  await page.goto(`${demo.origin}/en/`);
  await openPreferences(page);
  await page.getByRole('switch', { name: 'Statistics' }).click();
  await page.locator('[data-consentry=save]').click();
  await expect.poll(() => demo.requests('sensors-data')).not.toHaveLength(0);
  await demo.settle(page);
  expect([...new Set((await demo.requests()).map(({ vendor }) => vendor))].sort())
    .toEqual(['360-fenxi', 'baidu-tongji', 'sensors-data']);
  const [event] = await demo.events();
  expect(event).toMatchObject({
    type: 'dev.consentry.consent.partial',
    data: { categories: { analytics: 'granted', marketing: 'denied', functional: 'denied' }, method: { button: 'save' } },
  });
});

test('a chosen vendor opens alone, here and on the next page', async ({ demo, page }) => {
  await page.goto(`${demo.origin}/en/`);
  await openPreferences(page);
  await switchVendor(page, 'Udesk');
  await page.locator('[data-consentry=save]').click();
  await expect(page.locator('#udesk_btn')).toBeVisible();
  await page.goto(`${demo.origin}/en/jobs`);
  await expect(page.locator('#udesk_btn')).toBeVisible();
  await demo.settle(page);
  expect([...new Set((await demo.requests()).map(({ vendor }) => vendor))]).toEqual(['udesk']);
});

test('looking at the preferences and leaving them opens nothing @chromium', async ({ demo, page }) => {
  await page.goto(`${demo.origin}/en/`);
  await openPreferences(page);
  await switchVendor(page, 'Udesk');
  await page.keyboard.press('Escape');
  await demo.settle(page);
  expect(await demo.requests()).toEqual([]);
  expect(await demo.events()).toEqual([]);
});
