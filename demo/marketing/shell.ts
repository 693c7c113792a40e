import { html, raw } from 'hono/html';
import type { Html } from '../site/layout.ts';
import { mark } from '../site/pictures.ts';
import type { Lang } from '../site/view.ts';
import { marketingWords } from './words.ts';

/** The frame of a page for marketing. It carries no tag at all, so that looking changes nothing. */
export function shell(lang: Lang, name: 'tags' | 'events', body: Html, data: object): Html {
  const w = marketingWords[lang];
  const other = lang === 'zh' ? 'en' : 'zh';
  const link = (page: 'tags' | 'events'): Html =>
    html`<a href="/demo/${page}?lang=${lang}"${page === name ? raw(' aria-current="page"') : ''}>${w[page].title}</a>`;
  return html`<!doctype html>
<html lang="${w.htmlLang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${w[name].title} · Consentry</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/site.css">
<link rel="stylesheet" href="/demo/static/marketing.css">
</head>
<body>
<header class="top"><div class="wide">
<a class="brand" href="${lang === 'zh' ? '/' : '/en/'}">${mark} ${w.site}</a>
<nav>${link('tags')}${link('events')}</nav>
<a class="lang" href="/demo/${name}?lang=${other}">${w.other}</a>
</div></header>
<main class="wide page">
<h1>${w[name].title}</h1>
<p class="lead">${w[name].lead}</p>
${body}
<p class="trouble" role="status" hidden>${w.failed}</p>
</main>
<script type="application/json" id="data">${raw(JSON.stringify(data).replace(/</g, '\\u003c'))}</script>
<script type="module" src="/demo/static/${name}.js"></script>
</body>
</html>`;
}
