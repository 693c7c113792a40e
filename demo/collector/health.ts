import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';
import type { EventStore } from './store.ts';
import { waiting } from './waiting.ts';

/** For whoever keeps this running: is the process alive, can it take events, what has it done. */
export function health(store: Promise<EventStore>, metrics: Metrics): Hono {
  const app = new Hono();
  const soon = waiting(10, 2000);
  app.get('/healthz', (c) => c.text('alive'));
  app.get('/readyz', async (c) => soon(async () => (await store).ping()).then(
    () => c.text('ready'),
    () => c.text('the database takes nothing', 503),
  ));
  app.get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4' }));
  return app;
}
