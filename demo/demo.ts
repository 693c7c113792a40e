import { demoApi } from './api.ts';
import { collector } from './collector/collector.ts';
import type { CollectorSettings } from './collector/settings.ts';
import type { EventStore } from './collector/store.ts';
import { endpoint } from './endpoint.ts';
import type { Fetch } from './fetch.ts';
import { marketing } from './marketing/marketing.ts';
import { requestLog } from './requests.ts';
import { site } from './site/site.ts';
import { isSite, visitorOf } from './hosts.ts';
import { ownApi, ownPages } from './own/own.ts';
import { ownTags } from './own/shelf.ts';
import { panel } from './panel/panel.ts';
import { standInFor } from './vendors/index.ts';

export interface DemoOptions {
  /** May still be starting: no page waits for it. */
  store: Promise<EventStore>;
  settings: CollectorSettings;
}

/** The whole demo as one function: the site, the vendors' stand-ins, the collector and the pages for marketing. */
export function demo({ store, settings }: DemoOptions): Fetch {
  const log = requestLog();
  // One person tries things out here, as fast as a test can: no limit.
  const collect = collector({ ...settings, perMinute: 0, store });
  const events = endpoint((request, env) => collect.fetch(request, env));
  const own = site();
  own.route('/', demoApi(log, events, store));
  own.route('/', marketing());
  own.route('/', panel());
  const pasted = ownTags();
  own.route('/', ownApi(pasted));
  const strangers = ownPages(pasted);
  return (request, env) => {
    const url = new URL(request.url);
    const standIn = standInFor(url);
    if (!url.pathname.startsWith('/demo/')) log.add(seen(request, url, standIn?.vendor ?? ''));
    if (standIn) return standIn.app.fetch(request, env);
    if (visitorOf(url.hostname)) return url.pathname === '/consent-events' ? events.fetch(request, env) : strangers.fetch(request, env);
    // A foreign name that points here must not reach the open API.
    if (!isSite(url.hostname)) return new Response('Nobody answers on this host', { status: 421 });
    if (url.pathname === '/consent-events') return events.fetch(request, env);
    return COLLECTOR.test(url.pathname) ? collect.fetch(request, env) : own.fetch(request, env);
  };
}

const COLLECTOR = /^\/(ledger\/|healthz$|readyz$|metrics$)/;

function seen(request: Request, url: URL, vendor: string): Parameters<ReturnType<typeof requestLog>['add']>[0] {
  const asks = request.headers.get('origin') ?? request.headers.get('referer') ?? '';
  return {
    vendor, method: request.method, host: url.hostname, path: url.pathname, query: url.search, time: Date.now(),
    dest: request.headers.get('sec-fetch-dest') ?? '', from: URL.canParse(asks) ? new URL(asks).hostname : '',
  };
}
