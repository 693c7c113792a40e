import { dirname } from 'node:path';
import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { SITE } from './answers.ts';
import type { Answer } from './answers.ts';
import { engine, launchOptions } from './browsers.ts';
import './late-frames.ts';
import type { BrowserName } from './browsers.ts';
import type { Snippet } from './page.ts';
import { published } from './published.ts';
import { startProxy } from './proxy.ts';
import type { Proxy } from './proxy.ts';
import { FIREFOX_SIGNALS, withDoNotTrack } from './signals.ts';
import type { Signal } from './signals.ts';
import type { SeenRequest } from './traffic.ts';

/** The site of a test: its pages are the files beside the spec, and every host of the web answers. */
export interface Site {
  /** Opens a page of the spec's folder, with Consentry where the page says `<!-- consentry -->`; waits for `load`. */
  open(path?: string, snippet?: Snippet & { origin?: string; page?: Page }): Promise<void>;
  /** Requests to a host and its subdomains (`hm.baidu.com`), or to addresses that begin so (`shop.test/sa`). */
  requests(where: string): SeenRequest[];
  /** Tunnels to a host: more of them than https requests means a preconnect. */
  connects(host: string): number;
  /** Waits until nothing the page asked for is under way and no byte came for a while. */
  settle(page?: Page): Promise<void>;
  /** Forgets what was seen so far. */
  reset(): void;
  /** Consent events that the endpoint took (answered with 2xx), in order. */
  events(): unknown[];
  /** Answers an address (`hm.baidu.com/hm.js`) or a whole host (`hm.baidu.com`) otherwise than by default. */
  answer(hostPath: string, answer: Answer | ((request: SeenRequest) => Answer)): void;
  /** Presses one of the visitor's buttons, where it is shown. */
  press(button: 'accept' | 'reject' | 'preferences' | 'save' | 'withdraw' | 'close', page?: Page): Promise<void>;
  /** What vendors' scripts have run in the page, in order. */
  ran(page?: Page): Promise<string[]>;
}

const QUIET_MS = 400;
/** For an answer that never comes, which some tests want. */
const PATIENCE_MS = 3000;

/** Requests that the page has begun and not ended: a preflight may have been answered and its request not yet sent. */
function openRequests(page: Page): Set<unknown> {
  const open = new Set<unknown>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return open;
}

/** Every event of every test is one by the schema we publish. */
function checkEvents({ traffic }: Proxy): void {
  published(traffic.bodies('application/cloudevents+json').map((body) => JSON.parse(body) as unknown));
}

function siteOf(proxy: Proxy, own: Page): Site {
  const waiting = openRequests(own);
  return {
    async open(path = '/', { origin = `http://${SITE}`, page = own, ...snippet } = {}) {
      proxy.show(snippet);
      await page.goto(origin + path);
    },
    requests: (where) => proxy.traffic.requests(where),
    connects: (host) => proxy.traffic.connects(host),
    async settle(page = own) {
      const limit = Date.now() + PATIENCE_MS;
      // What the page has begun it has asked for. Playwright sometimes loses the answer of a Firefox whose frames come and go.
      const turn = page.evaluate(() => new Promise<void>((done) => { setTimeout(() => done(), 0); }));
      await Promise.race([turn, new Promise((done) => { setTimeout(done, PATIENCE_MS); })]);
      do await proxy.traffic.quiet(QUIET_MS); while (waiting.size > 0 && Date.now() < limit);
    },
    reset() {
      checkEvents(proxy);
      proxy.traffic.clear();
    },
    events: () => proxy.traffic.requests(`${SITE}/consent-events`)
      .filter(({ method, status }) => method === 'POST' && status >= 200 && status < 300)
      .map(({ body }) => JSON.parse(body) as unknown),
    answer: (hostPath, answer) => proxy.answer(hostPath, answer),
    press: (button, page = own) => page.locator(`button[data-consentry=${button}]:visible`).click(),
    ran: (page = own) => page.evaluate(() => (window as { __ran?: string[] }).__ran ?? []),
  };
}

interface Browser {
  web: Proxy;
  /** A setting of the visitor's browser; `test.use` it at the top of a spec. */
  signal: Signal | undefined;
  /** Chromium with the program around its engine, for what only that asks for; `test.use` it at the top of a spec. */
  whole: boolean;
}

export const test = base.extend<{ site: Site }, Browser>({
  signal: [undefined, { scope: 'worker', option: true }],
  whole: [false, { scope: 'worker', option: true }],
  web: [async ({}, use) => {
    const proxy = await startProxy();
    await use(proxy);
    await proxy.stop();
  }, { scope: 'worker' }],
  launchOptions: [async ({ browserName, signal, web, whole }, use) => {
    const options = launchOptions(browserName as BrowserName, web.address, signal && FIREFOX_SIGNALS[signal]);
    await use(whole ? options : engine(browserName as BrowserName, options));
  }, { scope: 'worker' }],
  ignoreHTTPSErrors: true,
  context: async ({ browserName, context, signal, web }, use) => {
    if (signal && browserName === 'chromium') await withDoNotTrack(web.address, use);
    else await use(context);
  },
  site: async ({ web, page }, use, info) => {
    web.reset(dirname(info.file));
    await use(siteOf(web, page));
    checkEvents(web);
  },
});

export { expect } from '@playwright/test';
