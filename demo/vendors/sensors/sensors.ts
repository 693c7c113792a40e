import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Hono } from 'hono';
import { pasted, pixel } from '../standIn.ts';
import type { StandIn } from '../standIn.ts';

// Sensors Data publishes its SDK, so this one is no stand-in: only the collector behind it is.
const sdk = createRequire(import.meta.url).resolve('sa-sdk-javascript/sensorsdata.min.js');
const app = new Hono();

app.get('/static/sa/sensorsdata.min.js', (c) => c.body(readFileSync(sdk, 'utf8'), 200, {
  'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store',
}));
app.on(['GET', 'POST'], ['/sa', '/sa.gif'], pixel);

/** Sensors Data: SDK and collector on the site's own host, as most customers have it. */
export const sensors: StandIn = {
  vendor: 'sensors-data',
  name: { zh: '神策分析', en: 'Sensors Data' },
  hosts: [],
  paths: ['/static/sa/sensorsdata.min.js', '/sa', '/sa.gif'],
  app,
  tag: pasted(import.meta.url),
};
