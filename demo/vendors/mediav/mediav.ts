import { Hono } from 'hono';
import { pasted, pixel, script, text } from '../standIn.ts';
import type { StandIn } from '../standIn.ts';

const code = text(import.meta.url, './mvl.js');
const app = new Hono();

app.get('/mvl.js', (c) => script(c, code));
app.get('/t', pixel);

/** 360 MediaV, ad conversion in the `_mvq` form. */
export const mediav: StandIn = {
  vendor: '360-mediav',
  name: { zh: '360 聚效 MediaV', en: '360 MediaV' },
  hosts: ['static.mediav.localhost', 'static-ssl.mediav.localhost', 'mvp.mediav.localhost', 'secure.mediav.localhost'],
  paths: [],
  app,
  tag: pasted(import.meta.url),
};
