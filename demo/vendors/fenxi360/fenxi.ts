import { Hono } from 'hono';
import { pasted, pixel, script, text } from '../standIn.ts';
import type { StandIn } from '../standIn.ts';

const loader = text(import.meta.url, './loader.js');
const core = text(import.meta.url, './core.js');
const app = new Hono();

app.get('/:file{[0-9]+\\.js}', (c) => script(c, loader, { site: c.req.param('file').replace('.js', '') }));
app.get('/static/:file{[0-9a-f]{16}\\.js}', (c) => script(c, core));
app.on(['GET', 'POST'], '/s.gif', pixel);
app.get('/search/c.js', (c) => script(c, 'window._e360_uid = "{{user}}";', { user: c.req.query('u') ?? '' }));
app.get('/mv.html', (c) => c.html('<!doctype html><title>mv</title><script>parent.postMessage(name, "*")</script>'));

/** 360 Fenxi, web analytics in the `_qha` form. */
export const fenxi: StandIn = {
  vendor: '360-fenxi',
  name: { zh: '360 分析', en: '360 Fenxi' },
  hosts: ['s.union.360.localhost', 's.ssl.qhimg.localhost', 'e.so.localhost', '360fenxi.mediav.localhost'],
  paths: [],
  app,
  tag: pasted(import.meta.url),
};
