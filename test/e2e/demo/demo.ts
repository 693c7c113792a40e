import { test as base } from '@playwright/test';
import type { LaunchOptions, Page } from '@playwright/test';
import { engine } from '../../support/browsers.ts';
import type { BrowserName } from '../../support/browsers.ts';
import { demoOf } from '../../support/demo-servers.ts';
import { findBrowser } from '../../support/find-browser.mjs';
import '../../support/late-frames.ts';
import { FIREFOX_SIGNALS } from '../../support/signals.ts';
import type { Signal } from '../../support/signals.ts';
import { withDoNotTrack } from './doNotTrack.ts';
import type { SeenRequest } from '../../../demo/requests.ts';
import type { Entry } from '../../../demo/collector/chain.ts';

const QUIET_MS = 800;

/** The running demo, asked by the test and not through the browser under test. */
export interface Demo {
  origin: string;
  /** Vendors' requests since the test began or since `forget`, in order. */
  requests(vendor?: string): Promise<SeenRequest[]>;
  /** Paths of the site itself. */
  paths(): Promise<string[]>;
  /** Waits until the page has loaded and no request came for a while. */
  settle(page: Page): Promise<void>;
  forget(): Promise<void>;
  /** Events stored in this test, oldest first. */
  events(): Promise<Entry['event'][]>;
  endpoint(mode: string): Promise<void>;
}

export const VENDORS = [
  '360-autopush', '360-fenxi', '360-mediav', 'baidu-tongji', 'gather-convertlab', 'sensors-data', 'udesk',
];

async function demoAt(origin: string): Promise<Demo> {
  const get = async (path: string): Promise<unknown> => (await fetch(origin + path)).json();
  const post = async (path: string): Promise<void> => { await fetch(origin + path, { method: 'POST' }); };
  const all = async (): Promise<SeenRequest[]> => ((await get('/demo/api/requests')) as { requests: SeenRequest[] }).requests;
  const stored = async (): Promise<Entry['event'][]> =>
    ((await get('/demo/api/events?limit=500')) as { events: Entry[] }).events.map(({ event }) => event).reverse();
  const before = (await stored()).length;
  return {
    origin,
    requests: async (vendor) => (await all()).filter((seen) => seen.vendor && (!vendor || seen.vendor === vendor)),
    paths: async () => (await all()).filter((seen) => !seen.vendor).map(({ path }) => path),
    async settle(page) {
      await page.waitForLoadState('load');
      for (let last = -1, quiet = 0; quiet < QUIET_MS; quiet += 100) {
        await new Promise((resolve) => { setTimeout(resolve, 100); });
        const now = (await all()).at(-1)?.seq ?? 0;
        if (now !== last) [last, quiet] = [now, 0];
      }
    },
    forget: () => post('/demo/api/requests/reset'),
    events: async () => (await stored()).slice(before),
    endpoint: (mode) => post(`/demo/api/endpoint?mode=${mode}`),
  };
}

/** Straight to the demo: nothing between the browser and its server, as for a visitor. */
function launch(browserName: BrowserName, signal: Signal | undefined): LaunchOptions {
  const found = findBrowser(browserName);
  const executable = found && { executablePath: found };
  if (browserName === 'chromium') return { args: ['--no-sandbox'], ...executable };
  return { ...(found && { channel: 'moz-firefox' }), ...executable, firefoxUserPrefs: signal ? FIREFOX_SIGNALS[signal] : {} };
}

export const test = base.extend<{ demo: Demo }, { running: string; signal: Signal | undefined }>({
  signal: [undefined, { scope: 'worker', option: true }],
  launchOptions: [async ({ browserName, signal }, use) => use(engine(browserName as BrowserName, launch(browserName as BrowserName, signal))), { scope: 'worker' }],
  context: async ({ browserName, context, signal }, use) => {
    if (signal && browserName === 'chromium') await withDoNotTrack(launch('chromium', signal), use);
    else await use(context);
  },
  // Its time is its own: on a busy machine a database takes most of a test's.
  running: [async ({}, use, { parallelIndex }) => use(await demoOf(parallelIndex)), { scope: 'worker', timeout: 180_000 }],
  demo: async ({ running }, use) => {
    const demo = await demoAt(running);
    await demo.endpoint('ok');
    await demo.forget();
    await use(demo);
    await demo.endpoint('ok');
  },
  locale: 'zh-CN',
});

export { expect } from '@playwright/test';
