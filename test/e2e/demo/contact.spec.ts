import { expect, test } from './demo.ts';

test('the chat in the contact page loads for whoever accepted it, at once and on the next visit', async ({ demo, page }) => {
  const greeting = page.frameLocator('main iframe').getByText('招聘助手 Recruiting desk');
  await page.goto(`${demo.origin}/contact`);
  await page.locator('#consentry [data-consentry=accept]').click();
  await expect(greeting).toBeVisible();
  await page.goto(`${demo.origin}/contact`);
  await expect(greeting).toBeVisible();
});
