import type { Page } from '@playwright/test';
import type { Vendor } from '../config/types.ts';

type Ours = Window & { consentry?: { version: string; settings?(): { vendors: Vendor[] }; withdraw(): void } };

const PATIENCE = 4000;

/** Version and vendors of the Consentry on this page; `undefined` where there is none. */
export const readConsentry = (page: Page): Promise<{ version: string; vendors: Vendor[] } | undefined> => page.evaluate(() => {
  const { consentry } = window as Ours;
  return typeof consentry?.settings === 'function' ? { version: consentry.version, vendors: consentry.settings().vendors } : undefined;
});

/** Presses a button of our banner as a visitor does; `false` when it is not shown. */
export async function press(page: Page, button: 'accept' | 'reject'): Promise<boolean> {
  try {
    await page.locator(`[data-consentry=${button}]:visible`).first().click({ timeout: PATIENCE });
    return true;
  } catch {
    return false;
  }
}

/** Takes everything back; the page reloads. */
export async function withdraw(page: Page): Promise<void> {
  await Promise.all([
    page.waitForEvent('load', { timeout: PATIENCE }).catch(() => undefined),
    page.evaluate(() => (window as Ours).consentry?.withdraw()),
  ]);
}
