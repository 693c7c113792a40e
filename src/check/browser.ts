import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, BrowserType } from '@playwright/test';
import { findBrowser } from './findBrowser.ts';

const PACKAGES = ['playwright-core', 'playwright', '@playwright/test'];

/** What keeps the command from running, in words for whoever called it. */
export class CannotRun extends Error {}

/** Playwright is not a dependency: beside us, or in the folder the command is called in. */
function findPlaywright(cwd: string): BrowserType {
  for (const from of [import.meta.url, join(cwd, 'package.json')]) {
    const require = createRequire(from);
    for (const name of PACKAGES) {
      try {
        return (require(name) as { chromium: BrowserType }).chromium;
      } catch { /* The next one. */ }
    }
  }
  throw new CannotRun('The check drives a browser through Playwright. Install it once: npm install --save-dev playwright-core');
}

/** A running browser, and the same one with a profile in a folder. */
export interface CheckBrowser extends Pick<Browser, 'newContext' | 'version' | 'close'> {
  openProfile(folder: string, options: BrowserContextOptions): Promise<BrowserContext>;
}

export async function openBrowser(cwd: string, wanted: string | undefined): Promise<CheckBrowser> {
  const executablePath = findBrowser(wanted);
  try {
    // Root, as in a container, has no sandbox to give.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const options = { args, ...(executablePath && { executablePath }) };
    const kind = findPlaywright(cwd);
    const browser = await kind.launch(options);
    return {
      newContext: (context) => browser.newContext(context), version: () => browser.version(), close: () => browser.close(),
      openProfile: (folder, context) => kind.launchPersistentContext(folder, { ...options, ...context }),
    };
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`No Chromium could be started (${executablePath ?? 'none found'}). Name one: --browser <path>, or CONSENTRY_CHROMIUM.\n${(error as Error).message}`);
  }
}
