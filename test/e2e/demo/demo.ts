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
import { freshVisitor, isVisitor, visitorOf } from '../../../demo/hosts.ts';
import type { SeenRequest } from '../../../demo/requests.ts';
import type { Entry } from '../../../demo/collector/chain.ts';

const QUIET_MS = 800;

/** The running demo, asked by the test and not through the browser under test. */
export interface Demo {
  /** A visitor of this test alone. */
  origin: string;
  /** Address of the panel, which brings each who opens it to a visitor of their own. */
  panel: string;
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

interface Running {
  origin: string;
  /** Hosts of tests that are over: Firefox tells a page that it goes after its tab was closed, and what it sends then comes in the next test. */
  gone: Set<string>;
}

async function demoAt({ origin, gone }: Running): Promise<Demo> {
  const get = async (path: string): Promise<unknown> => (await fetch(origin + path)).json();
  const post = async (path: string): Promise<void> => { await fetch(origin + path, { method: 'POST' }); };
  const all = async (): Promise<SeenRequest[]> => ((await get('/demo/api/requests')) as { requests: SeenRequest[] }).requests
    .filter(({ host, from }) => !gone.has(host) && !gone.has(from));
  const stored = async (): Promise<Entry['event'][]> =>
    ((await get('/demo/api/events?limit=500')) as { events: Entry[] }).events.map(({ event }) => event).reverse();
  const before = (await stored()).length;
  const own = new URL(origin);
  own.hostname = freshVisitor();
  return {
    origin: own.origin,
    panel: `${origin}/demo/panel`,
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
    events: async () => (await stored()).slice(before).filter(({ source }) => !gone.has(new URL(source).hostname)),
    endpoint: (mode) => post(`/demo/api/endpoint?mode=${mode}`),
  };
}

/** Visitors that a test, or the panel for it, has been. */
async function visitors(origin: string): Promise<string[]> {
  const { requests } = await (await fetch(`${origin}/demo/api/requests`)).json() as { requests: SeenRequest[] };
  return requests.flatMap(({ host, from }) => [host, from]).filter((host) => isVisitor(host) || visitorOf(host));
}

/** Straight to the demo: nothing between the browser and its server, as for a visitor. */
function launch(browserName: BrowserName, signal: Signal | undefined): LaunchOptions {
  const found = findBrowser(browserName);
  const executable = found && { executablePath: found };
  if (browserName === 'chromium') return { args: ['--no-sandbox'], ...executable };
  return { ...(found && { channel: 'moz-firefox' }), ...executable, firefoxUserPrefs: signal ? FIREFOX_SIGNALS[signal] : {} };
}

export const test = base.extend<{ demo: Demo }, { running: Running; signal: Signal | undefined }>({
  signal: [undefined, { scope: 'worker', option: true }],
  launchOptions: [async ({ browserName, signal }, use) => use(engine(browserName as BrowserName, launch(browserName as BrowserName, signal))), { scope: 'worker' }],
  context: async ({ browserName, context, signal }, use) => {
    if (signal && browserName === 'chromium') await withDoNotTrack(launch('chromium', signal), use);
    else await use(context);
  },
  // Its time is its own: on a busy machine a database takes most of a test's.
  running: [async ({}, use, { parallelIndex }) => use({ origin: await demoOf(parallelIndex), gone: new Set() }), { scope: 'worker', timeout: 180_000 }],
  demo: async ({ running }, use) => {
    const demo = await demoAt(running);
    await demo.endpoint('ok');
    await demo.forget();
    await use(demo);
    await demo.endpoint('ok');
    for (const host of [new URL(demo.origin).hostname, ...await visitors(running.origin)]) running.gone.add(host);
  },
  locale: 'zh-CN',
});

export { expect } from '@playwright/test';
