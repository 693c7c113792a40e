import { html, raw } from 'hono/html';
import { browserSays } from '../scenario/browserSays.ts';
import { theme } from '../scenario/themes.ts';
import { mark } from './pictures.ts';
import { consentryTag, endTags, headTags } from './tags.ts';
import { href } from './view.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

export type Html = ReturnType<typeof html>;

export interface PageParts {
  /** Which entry of the navigation is current. */
  nav: 'home' | 'jobs' | 'contact' | 'privacy' | '';
  title: string;
  body: Html;
  /** Page code that an owner would write: calls to the vendors. */
  calls?: string;
}

/** Everything around a page: the tags as an owner pastes them, header, footer. */
export function layout(view: View, { nav, title, body, calls = '' }: PageParts): Html {
  const w = words[view.lang];
  return html`<!doctype html>
<html lang="${w.htmlLang}">
<head>
<meta charset="utf-8">
${beforeAll(view)}
${view.control ? '' : consentryTag(view)}
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${title} · ${w.company}</title>
<meta name="description" content="${w.description}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0e1a1e" media="(prefers-color-scheme: dark)">
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/site.css">
${theme(view.scenario)}
${view.scenario.spa ? html`<script src="/static/spa.js" defer></script>` : ''}
${headTags(view)}
</head>
<body>
<a class="skip" href="#main">${w.skip}</a>
${view.control ? ribbon(view) : ''}
${header(view, nav)}
<main id="main" tabindex="-1">
${body}
</main>
${footer(view)}
${calls ? raw(`<script id="calls">\n${calls}\n</script>`) : ''}
${endTags(view)}
</body>
</html>`;
}

/** What the browser is made to say, before anything else runs. */
function beforeAll({ scenario }: View): Html | '' {
  const code = browserSays(scenario);
  return code ? html`<script>${raw(code)}</script>` : '';
}

function ribbon(view: View): Html {
  const w = words[view.lang].control;
  const back = new URL(href({ ...view, scenario: { ...view.scenario, control: '' } }, view.path), view.origin);
  if (back.hostname === 'control.localhost') back.hostname = 'localhost';
  return html`<p class="ribbon"><strong>${w.label}</strong> ${w.text} <a href="${back.href}">${w.leave}</a></p>`;
}

function header(view: View, nav: PageParts['nav']): Html {
  const w = words[view.lang];
  const other = view.lang === 'zh' ? 'en' : 'zh';
  const entries = (['home', 'jobs', 'contact'] as const).map((name) => {
    const current = name === nav ? raw(' aria-current="page"') : '';
    return html`<a href="${href(view, name === 'home' ? '/' : `/${name}`)}"${current}>${w.nav[name]}</a>`;
  });
  return html`<header class="top"><div class="wide">
<a class="brand" href="${href(view, '/')}">${mark} ${w.company}</a>
<nav aria-label="${w.company}">${entries}</nav>
<a class="lang" href="${href(view, view.path, other)}" lang="${words[other].htmlLang}" hreflang="${words[other].htmlLang}">${w.otherLang}</a>
</div></header>`;
}

function footer(view: View): Html {
  const w = words[view.lang];
  const demoLang = view.lang === 'en' ? '?lang=en' : '?lang=zh';
  return html`<footer class="bottom"><div class="wide">
<p class="brand">${mark} ${w.company}</p>
<p class="tagline">${w.tagline}</p>
<ul>
<li><a href="${href(view, '/privacy')}">${w.nav.privacy}</a></li>
${view.control ? '' : html`<li><a href="#" data-consentry-open>${w.footer.choices}</a></li>`}
<li><a href="/demo/panel${demoLang}">${w.footer.panel}</a></li>
<li><a href="/demo/tags${demoLang}">${w.footer.tags}</a></li>
<li><a href="/demo/events${demoLang}">${w.footer.events}</a></li>
${view.control ? '' : html`<li><a href="/control${href(view, view.path)}">${w.control.enter}</a></li>`}
</ul>
<p class="note">${w.footer.note}</p>
</div></footer>`;
}
