import { chromium, firefox } from '@playwright/test';
import { launchOptions } from '../../support/browsers.ts';
import type { BrowserName } from '../../support/browsers.ts';
import { startDriver } from '../../webkit/driver.ts';
import { openSession } from '../../webkit/session.ts';

/** A window in which an expression can be evaluated; a promise is waited for. */
export interface Window {
  title: string;
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Without this Firefox rounds its clock to a millisecond. */
const FIREFOX_CLOCK = { 'privacy.reduceTimerPrecision': false };

async function openPlaywright(name: BrowserName, proxy: string): Promise<Window> {
  const browser = await { chromium, firefox }[name].launch(launchOptions(name, proxy, FIREFOX_CLOCK));
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  return {
    title: `${name === 'chromium' ? 'Chromium' : 'Firefox'} ${browser.version()}`,
    goto: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

async function openWebKit(proxy: string): Promise<Window> {
  const driver = await startDriver(proxy);
  const { end, ...session } = await openSession(driver);
  return {
    ...session,
    title: 'WebKitGTK',
    async close() {
      await end();
      await driver.stop();
    },
  };
}

export const openWindow = (name: string, proxy: string): Promise<Window> =>
  (name === 'webkit' ? openWebKit(proxy) : openPlaywright(name as BrowserName, proxy));
