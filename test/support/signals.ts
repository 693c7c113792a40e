import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { launchOptions } from './browsers.ts';

export type Signal = 'dnt' | 'gpc';

/** The visitor's own settings, as Firefox stores them. */
export const FIREFOX_SIGNALS: { [signal in Signal]: { [name: string]: boolean } } = {
  dnt: { 'privacy.donottrackheader.enabled': true },
  gpc: { 'privacy.globalprivacycontrol.enabled': true, 'privacy.globalprivacycontrol.functionality.enabled': true },
};

/** Chromium takes its settings from a profile only, and has one for Do Not Track alone. */
export async function withDoNotTrack(proxy: string, use: (context: BrowserContext) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'consentry-profile-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ enable_do_not_track: true }));
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions('chromium', proxy), ignoreHTTPSErrors: true });
  try {
    await use(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
