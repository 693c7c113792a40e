import type { BrowserContext, Page } from '@playwright/test';

export interface Request {
  address: string;
  kind: string;
  page: string;
}

/** Every request of a browser context: pages, frames, workers, WebSockets. */
export interface Traffic {
  requests: Request[];
  /** Resolves when nothing has come or gone for a while; a request that never ends is not waited for. */
  quiet(): Promise<void>;
}

const QUIET = 700;
const PATIENCE = 10_000;

export function watchTraffic(context: BrowserContext, pageOf: () => string): Traffic {
  const requests: Request[] = [];
  let last = Date.now();
  const note = (address: string, kind: string) => {
    last = Date.now();
    if (/^(?:http|ws)/.test(address)) requests.push({ address, kind, page: pageOf() });
  };
  context.on('request', (request) => note(request.url(), request.resourceType()));
  for (const event of ['requestfinished', 'requestfailed'] as const) context.on(event as 'requestfinished', () => { last = Date.now(); });
  context.on('page', (page: Page) => page.on('websocket', (socket) => note(socket.url(), 'websocket')));
  return {
    requests,
    async quiet() {
      const limit = Date.now() + PATIENCE;
      last = Date.now();
      while (Date.now() - last < QUIET && Date.now() < limit) await new Promise((done) => { setTimeout(done, 100); });
    },
  };
}
