import { html } from 'hono/html';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import { href } from './view.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

export function notFound(view: View): Html {
  const w = words[view.lang];
  const body = html`<section class="wide page"><h1>${w.notFound.title}</h1><p class="lead">${w.notFound.text}</p>
<p class="actions"><a class="button" href="${href(view, '/jobs')}">${w.allJobs}</a></p></section>`;
  return layout(view, { nav: '', title: w.notFound.title, body });
}
