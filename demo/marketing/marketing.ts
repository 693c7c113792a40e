import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { presets } from '../../src/vendors/index.ts';
import type { Html } from '../site/layout.ts';
import type { Lang } from '../site/view.ts';
import { MODES } from '../endpoint.ts';
import { standIns } from '../vendors/index.ts';
import type { StandIn } from '../vendors/standIn.ts';
import { shell } from './shell.ts';
import { marketingWords } from './words.ts';

const FILES: { [name: string]: string } = {
  'tags.js': 'text/javascript', 'events.js': 'text/javascript', 'poll.js': 'text/javascript', 'marketing.css': 'text/css',
};

/** The pages that show what the tags did and which events arrived. */
export function marketing(): Hono {
  const app = new Hono().basePath('/demo');
  app.get('/', (c) => c.redirect('/demo/tags'));
  app.get('/tags', (c) => c.html(tagsPage(langOf(c))));
  app.get('/events', (c) => c.html(eventsPage(langOf(c))));
  app.get('/static/:file', (c) => {
    const type = FILES[c.req.param('file')];
    if (!type) return c.notFound();
    const body = readFileSync(new URL(c.req.param('file'), import.meta.url), 'utf8');
    return c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
  });
  return app;
}

function langOf(c: Context): Lang {
  const asked = c.req.query('lang') ?? (c.req.header('accept-language') ?? 'zh').slice(0, 2);
  return asked === 'en' ? 'en' : 'zh';
}

function tagsPage(lang: Lang): Html {
  const w = marketingWords[lang].tags;
  const body = html`<p><button class="button quiet" id="reset">${w.reset}</button></p>
<table class="vendors" id="tags"><thead><tr>${w.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody></tbody></table>
<h2>${w.requests}</h2><ol class="requests" id="requests"></ol>`;
  return shell(lang, 'tags', body, { words: w, tags: standIns.map((standIn) => tagRow(standIn, lang)) });
}

/** What the page needs to find a tag's cookies and storage in the browser. */
function tagRow({ vendor, name, hosts, paths }: StandIn, lang: Lang): object {
  const preset = presets.find(({ id }) => id === vendor);
  return {
    vendor, name: name[lang], where: [...hosts, ...paths], storage: preset?.storage ?? [], cookies: (preset?.cookies ?? []).map(({ pattern }) => pattern),
  };
}

function eventsPage(lang: Lang): Html {
  const w = marketingWords[lang].events;
  const body = html`<form class="modes" id="modes"><span>${w.endpoint}</span>${MODES.map((mode) =>
    html`<label><input type="radio" name="mode" value="${mode}"> ${w.modes[mode]}</label>`)}</form>
<p id="none">${w.starting}</p><ol class="events" id="events"></ol>`;
  return shell(lang, 'events', body, { words: w });
}
