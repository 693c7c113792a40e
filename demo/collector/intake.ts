import { Hono } from 'hono';
import type { Context } from 'hono';
import { recordCookie } from './cookie.ts';
import { cors } from './cors.ts';
import { grouped } from './group.ts';
import type { Metrics } from './metrics.ts';
import { problemResponse } from './problem.ts';
import { readEvents } from './read.ts';
import type { EventStore } from './store.ts';
import { waiting } from './waiting.ts';

/** How many requests may wait for the database, and how long. */
export interface Wait {
  requests: number;
  milliseconds: number;
}

export interface IntakeOptions {
  store: Promise<EventStore>;
  origins: string[];
  metrics: Metrics;
  wait: Wait;
  /** Where cookies are answered from; nothing when none are. */
  cookieAt: ((c: Context) => URL) | undefined;
}

/** POST /consent-events. */
export function intake({ store, origins, metrics, wait, cookieAt }: IntakeOptions): Hono {
  const allow = cors(origins);
  const bounded = waiting(wait.requests, wait.milliseconds);
  const keep = grouped(async (events) => {
    const began = performance.now();
    const fresh = await (await store).append(events);
    metrics.took((performance.now() - began) / 1000);
    metrics.stored(fresh, events.length - fresh);
    return fresh;
  });
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(allow.headers(c.req.raw))) c.res.headers.set(name, value);
    if (c.req.method === 'POST') metrics.answered(c.res.status);
  });
  app.options('/', () => new Response(null, { status: 204 }));
  app.post('/', async (c) => {
    if (!allow.allows(c.req.raw)) return problemResponse(FORBIDDEN);
    const read = await readEvents(c.req.raw);
    if ('problem' in read) return problemResponse(read.problem);
    const last = read.events.at(-1);
    // 202 only when the events are durable; otherwise the browser keeps them and comes back.
    return bounded(() => keep(read.events)).then(
      () => accepted(last && cookieAt && recordCookie(c.req.header('cookie') ?? '', cookieAt(c), last, Date.now())),
      () => problemResponse(UNAVAILABLE),
    );
  });
  app.all('/', () => problemResponse(ONLY_POST));
  return app;
}

const accepted = (cookie: string | undefined): Response =>
  new Response(null, { status: 202, ...(cookie && { headers: { 'set-cookie': cookie } }) });

const FORBIDDEN = { status: 403, title: 'Origin not allowed', detail: 'This origin is not on the allow list' };
const ONLY_POST = { status: 405, title: 'Only POST', detail: 'Events are posted here' };
const UNAVAILABLE = {
  status: 503, title: 'Not stored', detail: 'The database does not answer; send the same event again', retryAfter: 5,
};
