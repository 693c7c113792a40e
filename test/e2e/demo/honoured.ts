import type { Page } from '@playwright/test';
import { expect } from './demo.ts';
import type { Demo } from './demo.ts';
import { foreignState } from './jar.ts';

/** No question, no request, nothing kept, nothing told; only a quiet status. */
export async function expectHonoured(demo: Demo, page: Page): Promise<void> {
  await page.goto(demo.origin);
  await expect(page.locator('.consentry[role=status], .consentry [role=status]')).toContainText(/\S/);
  await demo.settle(page);
  await expect(page.locator('[data-consentry=reject]')).toBeHidden();
  expect(await demo.requests()).toEqual([]);
  expect(await foreignState(page)).toEqual([]);
  expect(await demo.events()).toEqual([]);
}

/** The visitor's own later choice wins over the signal, also on the next page. */
export async function expectOverruled(demo: Demo, page: Page): Promise<void> {
  await page.locator('footer [data-consentry-open]').click();
  await page.locator('[data-consentry=accept]').click();
  await expect(page.locator('#udesk_btn')).toBeVisible();
  await expect.poll(() => demo.events()).toHaveLength(1);
  await page.goto(`${demo.origin}/jobs`);
  await expect(page.locator('#udesk_btn')).toBeVisible();
}
