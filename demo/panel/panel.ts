import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import { checkTools } from '../../src/consentry-check.ts';
import { known } from '../../src/check/known.ts';
import { knownRules } from '../../src/check/rules.ts';
import { freshVisitor, isVisitor } from '../hosts.ts';
import { snippets } from '../own/snippets.ts';
import { presets } from '../../src/vendors/index.ts';
import { choicesOf, EVERY_VENDOR, NAMES } from '../scenario/scenario.ts';
import type { Html } from '../site/layout.ts';
import type { Lang } from '../site/view.ts';
import { standIns } from '../vendors/index.ts';
import { panelScript } from './bundle.ts';
import type { Given } from './client/given.ts';
import { panelWords } from './client/words/words.ts';

/** The side panel: a page of its own that shows the site in a frame. */
export function panel(): Hono {
  const app = new Hono();
  app.get('/demo/panel', (c) => {
    const url = new URL(c.req.url);
    if (isVisitor(url.hostname)) return c.html(page(langOf(c), given()));
    url.hostname = freshVisitor();
    return c.redirect(url.href);
  });
  app.get('/demo/panel/panel.js', async (c) => c.body(await panelScript('panel'), 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' }));
  app.get('/demo/panel/panel.css', (c) => c.body(readFileSync(new URL('./panel.css', import.meta.url), 'utf8'), 200, {
    'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store',
  }));
  return app;
}

function langOf(c: Context): Lang {
  const asked = c.req.query('lang') ?? (c.req.header('accept-language') ?? 'zh').slice(0, 2);
  return asked === 'en' ? 'en' : 'zh';
}

/** What the panel must know of the demo and of the vendors. */
function given(): Given {
  const listed = checkTools.complete(EVERY_VENDOR);
  return {
    tags: standIns.map(({ vendor, name, hosts, paths }) => {
      const { category = 'marketing', cookies = [], storage = [] } = listed.find(({ id }) => id === vendor) ?? {};
      return { id: vendor, name, hosts, paths, category, cookies: cookies.map(({ pattern }) => pattern), storage };
    }),
    choices: Object.fromEntries(NAMES.map((name) => [name, [...choicesOf(name)]])),
    known: known.map(({ id, name, zh, category }) => ({ id, name: { en: name, zh: zh ?? name }, category })),
    rules: knownRules(known, presets),
    presets: presets.map(({ id }) => id),
    snippets,
  };
}

function page(lang: Lang, data: Given): Html {
  const w = panelWords[lang];
  return html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${w.title} · Consentry</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo/panel/panel.css">
</head>
<body>
<div id="panel"></div>
<noscript>${w.noScript}</noscript>
<script type="application/json" id="given">${raw(JSON.stringify(data).replace(/</g, '\\u003c'))}</script>
<script src="/demo/panel/panel.js"></script>
</body>
</html>`;
}
