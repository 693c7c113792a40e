import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { pasted, pixel, script, text } from '../standIn.ts';
import type { StandIn } from '../standIn.ts';

const code = text(import.meta.url, './hm.js');
const app = new Hono();

// The real server sends an empty body when the Referer is missing, so that a no-referrer script element does nothing.
app.get('/hm.js', (c) => script(c, c.req.header('referer') ? code : '', {
  site: Object.keys(c.req.query())[0] ?? '',
  account: randomBytes(8).toString('hex').toUpperCase(),
}));
app.get('/hm.gif', pixel);

/** Baidu Tongji. */
export const baidu: StandIn = {
  vendor: 'baidu-tongji',
  name: { zh: '百度统计', en: 'Baidu Tongji' },
  hosts: ['hm.baidu.localhost'],
  paths: [],
  app,
  tag: pasted(import.meta.url),
};
