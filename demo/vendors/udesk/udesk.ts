import { Hono } from 'hono';
import { pasted, script, text } from '../standIn.ts';
import type { StandIn } from '../standIn.ts';

const code = text(import.meta.url, './udeskApi.js');
const frame = text(import.meta.url, './im.html');
const app = new Hono();

app.get('/im_client/js/udeskApi.js', (c) => script(c, code));
app.get('/im_client/', (c) => c.html(frame));

/** Udesk chat: a loader with a queue, then a frame on the tenant's host. */
export const udesk: StandIn = {
  vendor: 'udesk',
  name: { zh: 'Udesk 在线客服', en: 'Udesk chat' },
  hosts: ['assets-cli.udesk.localhost', 'tenant.udesk.localhost'],
  paths: [],
  app,
  tag: pasted(import.meta.url),
};
