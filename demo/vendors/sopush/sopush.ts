import { Hono } from 'hono';
import { pasted, pixel, script, text } from '../standIn.ts';
import type { StandIn } from '../standIn.ts';

const code = text(import.meta.url, './push.js');
const app = new Hono();

app.get('/11.0.1.js', (c) => script(c, code));
app.get('/so/zz.gif', pixel);

/** 360 so.com auto push: written by `document.write`, reads its own element. */
export const soPush: StandIn = {
  vendor: '360-autopush',
  name: { zh: '360 自动收录', en: '360 so.com push' },
  hosts: ['jspassport.ssl.qhimg.localhost', 's.360.localhost'],
  paths: [],
  app,
  tag: pasted(import.meta.url),
};
