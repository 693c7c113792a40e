import { Hono } from 'hono';
import type { Context } from 'hono';
import { contact } from './contact.ts';
import { files } from './files.ts';
import { home } from './home.ts';
import { jobList } from './jobList.ts';
import { jobPage } from './jobPage.ts';
import { jobs } from './jobs.ts';
import type { Html } from './layout.ts';
import { applyPage } from './applyPage.ts';
import { strict } from '../scenario/policy.ts';
import { readScenario } from '../scenario/scenario.ts';
import { notFound } from './notFound.ts';
import { privacy } from './privacy.ts';
import type { View } from './view.ts';

const pages: { [path: string]: (view: View) => Html } = {
  '/': home, '/jobs': jobList, '/contact': contact, '/privacy': privacy,
};

/** The recruiting site. */
export function site(): Hono {
  const app = new Hono();
  app.route('/', files());
  // A jar of its own, so that what the tags write without Consentry does not lie about on the pages with it.
  app.get('/control/*', (c) => c.redirect(controlUrl(c), 302));
  app.get('/control', (c) => c.redirect(controlUrl(c), 302));
  for (const prefix of ['', '/en']) {
    for (const [path, page] of Object.entries(pages)) {
      app.get(`${prefix}${path}`, (c) => answer(c, page));
    }
    for (const [path, page] of [['/jobs/:id', jobPage], ['/jobs/:id/apply', applyPage]] as const) {
      app.get(`${prefix}${path}`, (c) => {
        const job = jobs.find(({ id }) => id === c.req.param('id'));
        return job ? answer(c, (view) => page(view, job)) : answer(c, notFound, 404);
      });
    }
  }
  app.get('/en', (c) => c.redirect('/en/', 301));
  app.notFound((c) => answer(c, notFound, 404));
  return app;
}

function controlUrl(c: Context): string {
  const url = new URL(c.req.url);
  if (url.hostname !== 'control.localhost') url.hostname = 'control.localhost';
  url.pathname = url.pathname.replace(/^\/control\/?/, '/');
  return url.href;
}

async function answer(c: Context, page: (view: View) => Html, status: 200 | 404 = 200): Promise<Response> {
  c.header('cache-control', 'no-store');
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'strict-origin-when-cross-origin');
  const view = viewOf(c);
  const body = String(await page(view));
  if (!view.scenario.csp) return c.html(body, status);
  const guarded = strict(body);
  c.header('content-security-policy', guarded.policy);
  return c.html(guarded.page, status);
}

function viewOf(c: Context): View {
  const url = new URL(c.req.url);
  const scenario = readScenario(url.searchParams);
  const english = url.pathname.startsWith('/en/');
  return {
    lang: english ? 'en' : 'zh',
    control: url.hostname === 'control.localhost' || scenario.control !== '',
    origin: url.origin,
    path: english ? url.pathname.slice('/en'.length) : url.pathname,
    search: url.search,
    scenario,
  };
}
