import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { access } from './access.ts';
import { answers } from './answers.ts';
import { health } from './health.ts';
import { intake } from './intake.ts';
import type { Wait } from './intake.ts';
import { limit } from './limit.ts';
import { metrics } from './metrics.ts';
import { isPrivate, urlOf } from './peer.ts';
import { problemResponse } from './problem.ts';
import type { CollectorSettings } from './settings.ts';
import type { EventStore } from './store.ts';

export interface CollectorOptions extends Pick<CollectorSettings, 'origins' | 'token' | 'perMinute' | 'behindProxy' | 'cookie'> {
  /** The database may still be starting: events wait for it. */
  store: Promise<EventStore>;
  wait?: Wait;
}

/** The collector as HTTP. Whatever it answers, it logs nothing about who asked. */
export function collector(options: CollectorOptions): Hono {
  const { store, origins, token, perMinute, behindProxy, cookie, wait = { requests: 1000, milliseconds: 30_000 } } = options;
  const watch = metrics();
  const app = new Hono();
  app.use(secureHeaders({ crossOriginResourcePolicy: false }));
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
  });
  app.route('/', health(store, watch));
  app.use('/consent-events', async (c, next) => isPrivate(c, behindProxy) ? next() : problemResponse(ONLY_HTTPS));
  app.use('/consent-events', limit(perMinute, behindProxy));
  app.route('/consent-events', intake({ store, origins, metrics: watch, wait, cookieAt: cookie ? (c) => urlOf(c, behindProxy) : undefined }));
  app.use('/ledger/*', access(token, behindProxy));
  app.route('/ledger', answers(store));
  app.notFound(() => problemResponse(NOT_FOUND));
  app.onError(() => problemResponse(FAILED));
  return app;
}

const ONLY_HTTPS = { status: 403, title: 'Only https', detail: 'Consent events are taken over https, or on this machine' };
const NOT_FOUND = { status: 404, title: 'Not found', detail: 'There is nothing at this address' };
const FAILED = { status: 503, title: 'Failed', detail: 'Something went wrong here; send the same event again', retryAfter: 5 };
