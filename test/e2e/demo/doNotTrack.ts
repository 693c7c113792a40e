import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, LaunchOptions } from '@playwright/test';

/** Chromium with Do Not Track switched on in its settings, which it takes from a profile only. */
export async function withDoNotTrack(options: LaunchOptions, use: (context: BrowserContext) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'consentry-demo-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ enable_do_not_track: true }));
  const context = await chromium.launchPersistentContext(profile, { ...options, locale: 'zh-CN' });
  await use(context);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
