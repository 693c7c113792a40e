import { Hono } from 'hono';
import { cors } from './cors.ts';
import { problemResponse } from './problem.ts';
import { readEvents } from './read.ts';
import type { EventStore } from './store.ts';
import { waiting } from './waiting.ts';
import type { ConsentEvent } from '../../src/events/types.ts';

export interface CollectorOptions {
  /** The database may still be starting: events wait for it. */
  store: Promise<EventStore>;
  /** Origins of other sites that may post here. */
  origins: string[];
  /** How many requests may wait for the database, and how long. */
  wait?: { requests: number; milliseconds: number };
}

/** The HTTP side: POST /consent-events. */
export function collector({ store, origins, wait = { requests: 1000, milliseconds: 30_000 } }: CollectorOptions): Hono {
  const allow = cors(origins);
  const bounded = waiting(wait.requests, wait.milliseconds);
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(allow.headers(c.req.raw))) c.res.headers.set(name, value);
    c.res.headers.set('x-content-type-options', 'nosniff');
    c.res.headers.set('cache-control', 'no-store');
  });
  app.options('/consent-events', () => new Response(null, { status: 204 }));
  app.post('/consent-events', async (c) => {
    if (!allow.allows(c.req.raw)) return problemResponse(FORBIDDEN);
    const read = await readEvents(c.req.raw);
    if ('problem' in read) return problemResponse(read.problem);
    return keep(bounded, store, read.events);
  });
  app.all('/consent-events', () => problemResponse(ONLY_POST));
  return app;
}

/** 202 only when the events are durable; otherwise the browser keeps them and comes back. */
async function keep(
  bounded: ReturnType<typeof waiting>, store: Promise<EventStore>, events: ConsentEvent[],
): Promise<Response> {
  try {
    await bounded(async () => (await store).append(events));
    return new Response(null, { status: 202 });
  } catch {
    return problemResponse(UNAVAILABLE);
  }
}

const FORBIDDEN = { status: 403, title: 'Origin not allowed', detail: 'This origin is not on the allow list' };
const ONLY_POST = { status: 405, title: 'Only POST', detail: 'Events are posted here' };
const UNAVAILABLE = {
  status: 503, title: 'Not stored', detail: 'The database does not answer; send the same event again', retryAfter: 5,
};
