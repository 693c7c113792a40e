import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { DIST } from '../dist.ts';
import { icon } from './pictures.ts';

const TYPES: { [ending: string]: string } = {
  css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml',
};

/** Files of the site: its style, and Consentry from `dist/` at the root. */
export function files(): Hono {
  const app = new Hono();
  app.get('/static/site.css', () => file(new URL('./site.css', import.meta.url)));
  app.get('/static/spa.js', () => file(new URL('./spa.js', import.meta.url)));
  app.get('/static/icon.svg', () => answer(icon, 'svg'));
  app.get('/favicon.ico', (c) => c.redirect('/static/icon.svg'));
  app.get('/:file{consentry[a-z-]*\\.js}', (c) => file(new URL(c.req.param('file'), DIST)));
  app.get('/i18n/:file{[A-Za-z-]+\\.json}', (c) => file(new URL(`i18n/${c.req.param('file')}`, DIST)));
  return app;
}

async function file(url: URL): Promise<Response> {
  try {
    return answer(await readFile(url, 'utf8'), url.pathname.split('.').pop() ?? '');
  } catch {
    return new Response('No such file; `npm run build` writes dist/', { status: 404 });
  }
}

/** Never from the browser's cache: whoever edits and reloads sees the new file, and a count of requests is exact. */
function answer(body: string, ending: string): Response {
  return new Response(body, { headers: {
    'content-type': `${TYPES[ending] ?? 'text/plain'}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  } });
}
