import type { Page } from '@playwright/test';
import { attempt } from './within.ts';

const FIRST_MS = 2000;
const SECOND_MS = 3000;

/**
 * Chromium drops a request to close a tab that comes while the tab reloads, whatever the page, and Playwright waits for it for
 * ever. Asked once more it closes.
 */
export async function closeTab(page: Page): Promise<void> {
  await attempt(FIRST_MS, page.close());
  if (page.isClosed() || page.context().browser()?.browserType().name() !== 'chromium') return;
  const session = await attempt(SECOND_MS, page.context().newCDPSession(page));
  if (session) await attempt(SECOND_MS, session.send('Page.close'));
}
