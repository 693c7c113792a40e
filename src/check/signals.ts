import type { BrowserContext } from '@playwright/test';
import type { Scenario } from './types.ts';

/** Chromium has a setting for Do Not Track in profiles only and none for GPC: both are shown to pages and servers the way browsers do. */
export async function sendSignal(context: BrowserContext, scenario: Scenario): Promise<void> {
  if (scenario === 'dnt') {
    await context.setExtraHTTPHeaders({ DNT: '1' });
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1', configurable: true }));
  }
  if (scenario === 'gpc') {
    await context.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true }));
  }
}
