import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isVisitor } from '../hosts.ts';
import { files } from '../site/files.ts';
import { panelScript } from '../panel/bundle.ts';
import { strict } from '../scenario/policy.ts';
import { readScenario } from '../scenario/scenario.ts';
import { ownPage } from './ownPage.ts';
import type { OwnTags } from './shelf.ts';

const MAX_BYTES = 1024 * 1024;

/** Takes what is pasted in the panel. Only the panel's own page may: nobody else's page can put code here. */
export function ownApi(shelf: OwnTags): Hono {
  const app = new Hono();
  app.post('/demo/api/own', bodyLimit({ maxSize: MAX_BYTES }), async (c) => {
    const { origin, hostname } = new URL(c.req.url);
    if (c.req.header('origin') !== origin || !isVisitor(hostname)) return c.json({ accepted: 'the panel of a visitor' }, 403);
    return c.json({ id: shelf.put(await c.req.text()) });
  });
  app.get('/demo/api/own/:id', (c) => c.text(shelf.get(c.req.param('id')) ?? ''));
  return app;
}

/** The host on which pasted tags run: their page, Consentry, and nothing of the demo's API. */
export function ownPages(shelf: OwnTags): Hono {
  const app = new Hono();
  app.route('/', files());
  app.get('/demo/panel/probe.js', async (c) => c.body(await panelScript('probe'), 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' }));
  app.get('/own/:id', (c) => {
    const url = new URL(c.req.url);
    const html = shelf.get(c.req.param('id'));
    if (html === undefined) return c.text('Paste the tags again: nothing of them is kept.', 404);
    const scenario = readScenario(url.searchParams);
    const page = ownPage(html, scenario, url.searchParams.get('lang') === 'en' ? 'en' : 'zh');
    c.header('cache-control', 'no-store');
    if (!scenario.csp) return c.html(page);
    const guarded = strict(page);
    c.header('content-security-policy', guarded.policy.replace("frame-ancestors 'self'", 'frame-ancestors *'));
    return c.html(guarded.page);
  });
  app.get('/privacy', (c) => c.text('The privacy policy of the site would be here.'));
  return app;
}
