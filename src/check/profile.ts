import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { CheckBrowser } from './browser.ts';
import type { Scenario } from './types.ts';

/** One visitor's browser, empty. */
export interface Profile {
  context: BrowserContext;
  /** The signal is not a setting of this browser: pages and servers are shown it the way browsers show it. */
  shown: boolean;
  close(): Promise<void>;
}

const SIGNALS = {
  dnt: { header: 'DNT', show: () => Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1', configurable: true }) },
  gpc: { header: 'Sec-GPC', show: () => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true }) },
};

/** Chromium takes Do Not Track from a profile's settings only; a build without settings is told by what its pages say. */
async function withDoNotTrack(browser: CheckBrowser, lax: boolean): Promise<Profile | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'consentry-check-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify({ enable_do_not_track: true }));
  const context = await browser.openProfile(folder, { ignoreHTTPSErrors: lax });
  const close = async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const [page = await context.newPage()] = context.pages();
  const on = await page.evaluate(() => navigator.doNotTrack === '1');
  if (on) return { context, shown: false, close };
  await close();
  return undefined;
}

/** A fresh profile with the browser's own setting where it has one. */
export async function openProfile(browser: CheckBrowser, scenario: Scenario, lax: boolean): Promise<Profile> {
  const real = scenario === 'dnt' ? await withDoNotTrack(browser, lax) : undefined;
  if (real) return real;
  const context = await browser.newContext({ ignoreHTTPSErrors: lax });
  const shown = scenario === 'dnt' || scenario === 'gpc';
  if (shown) {
    await context.setExtraHTTPHeaders({ [SIGNALS[scenario].header]: '1' });
    await context.addInitScript(SIGNALS[scenario].show);
  }
  return { context, shown, close: () => context.close() };
}
