import { Hono } from 'hono';
import { pasted, pixel, script, text } from '../standIn.ts';
import type { StandIn } from '../standIn.ts';

const code = text(import.meta.url, './tracker.js');
const app = new Hono();

app.get('/cbe/collect', (c) => script(c, code, { tenant: (c.req.query('tid') ?? '').replace(/\D/g, '') }));
app.get('/cbe/__utm', pixel);

/** Gather (荟聚) of Convertlab: a synchronous script followed by inline calls, and no queue. */
export const gather: StandIn = {
  vendor: 'gather-convertlab',
  name: { zh: '荟聚', en: 'Gather' },
  hosts: ['cbe.convertlab.localhost'],
  paths: [],
  app,
  tag: pasted(import.meta.url),
};
