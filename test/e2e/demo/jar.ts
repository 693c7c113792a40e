import type { Page } from '@playwright/test';

/** Names of all cookies and storage keys that are not Consentry's own. */
export async function foreignState(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return [...cookies, ...keys].filter((name) => !name.startsWith('consentry')).sort();
}
