import { Hono } from 'hono';
import type { EventStore } from './collector/store.ts';
import { MODES } from './endpoint.ts';
import type { Endpoint, Mode } from './endpoint.ts';
import type { RequestLog } from './requests.ts';

/** What the demo's own pages and the tests ask the server. */
export function demoApi(log: RequestLog, endpoint: Endpoint, store: Promise<EventStore>): Hono {
  const app = new Hono().basePath('/demo/api');
  app.get('/requests', (c) => c.json({ counts: log.counts(), requests: log.since(Number(c.req.query('since')) || 0) }));
  app.post('/requests/reset', (c) => {
    log.reset();
    return c.body(null, 204);
  });
  app.get('/endpoint', (c) => c.json({ mode: endpoint.mode(), modes: MODES }));
  app.post('/endpoint', (c) => {
    const mode = MODES.find((known): known is Mode => known === c.req.query('mode'));
    if (!mode) return c.json({ accepted: MODES }, 400);
    endpoint.set(mode);
    return c.json({ mode });
  });
  app.get('/events', async (c) => {
    const limit = Math.min(500, Math.max(1, Number(c.req.query('limit')) || 100));
    return c.json({ events: await (await store).newest(limit) });
  });
  return app;
}
