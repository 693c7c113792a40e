import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { SITE } from '../support/answers.ts';
import type { Answer } from '../support/answers.ts';
import type { Snippet } from '../support/page.ts';
import { startProxy } from '../support/proxy.ts';
import type { Proxy } from '../support/proxy.ts';
import type { SeenRequest } from '../support/traffic.ts';
import { startDriver } from './driver.ts';
import { openSession } from './session.ts';
import type { Session } from './session.ts';

/** What `site` of test/support/fixtures.ts is to the other browsers, for a browser that Playwright cannot drive here. */
export interface Site extends Pick<Session, 'evaluate' | 'cookies' | 'reload' | 'screenshot'> {
  open(path?: string, snippet?: Snippet & { origin?: string }): Promise<void>;
  requests(where: string): SeenRequest[];
  connects(host: string): number;
  settle(): Promise<void>;
  /** Forgets what was seen so far. */
  reset(): void;
  events(): unknown[];
  answer(hostPath: string, answer: Answer): void;
  /** Waits for one of the visitor's buttons and presses it. */
  press(button: 'accept' | 'reject' | 'preferences' | 'save'): Promise<void>;
  ran(): Promise<string[]>;
}

const QUIET_MS = 400;
const PAGES = join(dirname(fileURLToPath(import.meta.url)), '../e2e');

function siteOf({ traffic, show, answer }: Proxy, session: Session): Site {
  return {
    ...session,
    async open(path = '/', { origin = `http://${SITE}`, ...snippet } = {}) {
      show(snippet);
      await session.goto(origin + path);
    },
    requests: (where) => traffic.requests(where),
    connects: (host) => traffic.connects(host),
    async settle() {
      // What the page asked for before these has left the browser by then.
      for (const _ of 'ab') await session.evaluate(`fetch('/__settle').then(() => new Promise(setTimeout))`);
      await traffic.quiet(QUIET_MS);
    },
    reset: () => traffic.clear(),
    events: () => traffic.requests(`${SITE}/consent-events`)
      .filter(({ method, status }) => method === 'POST' && status >= 200 && status < 300)
      .map(({ body }) => JSON.parse(body) as unknown),
    answer,
    press: (button) => expect.poll(() => session.click(`button[data-consentry=${button}]`)).toBe(true),
    ran: () => session.evaluate('window.__ran || []') as Promise<string[]>,
  };
}

/** One browser serves all tests of a worker, because it takes seconds to start; nothing of a test may stay in it. */
async function forget(session: Session, proxy: Proxy): Promise<void> {
  proxy.reset('');
  proxy.answer(`${SITE}/empty.html`, { type: 'text/html', body: '<!doctype html><title>Empty</title>' });
  await session.goto(`http://${SITE}/empty.html`);
  await session.clearCookies();
  await session.evaluate('localStorage.clear(), sessionStorage.clear()');
}

export const test = base.extend<{ folder: string; site: Site }, { web: Proxy; session: Session }>({
  /** The folder of test/e2e whose pages are shown. */
  folder: ['vendor-state', { option: true }],
  web: [async ({}, use) => {
    const proxy = await startProxy();
    await use(proxy);
    await proxy.stop();
  }, { scope: 'worker' }],
  session: [async ({ web }, use) => {
    const driver = await startDriver(web.address);
    const session = await openSession(driver);
    await use(session);
    await session.end();
    await driver.stop();
  }, { scope: 'worker' }],
  site: async ({ web, session, folder }, use) => {
    await forget(session, web);
    web.reset(join(PAGES, folder));
    await use(siteOf(web, session));
  },
});

export { expect };
