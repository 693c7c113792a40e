import { html } from 'hono/html';
import { jobCard } from './jobCard.ts';
import { jobs } from './jobs.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import { chart } from './pictures.ts';
import { href } from './view.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

// The calls a site makes on top of the tags. Before consent they wait in the vendors' own queues.
const CALLS = `_hmt.push(["_trackEvent", "jobs", "impression", "featured"]);
_qha("send", "event", "jobs", "featured");
sensors.track("JobListView", { list: "featured", count: 3 });`;

export function home(view: View): Html {
  const w = words[view.lang];
  const [first, ...more] = w.hero.title.split('\n');
  const body = html`<section class="hero wide">
<div>
<p class="eyebrow">${w.hero.eyebrow}</p>
<h1>${first}${more.map((line) => html`<br>${line}`)}</h1>
<p class="lead">${w.hero.lead}</p>
<p class="actions"><a class="button" href="${href(view, '/jobs')}">${w.hero.primary}</a>
<a class="button quiet" href="${href(view, '/contact')}">${w.hero.secondary}</a></p>
</div>
${chart}
</section>
<section class="wide"><dl class="facts">${w.facts.map(([value, label]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></section>
<section class="wide">
<div class="heading"><h2>${w.featured}</h2><a href="${href(view, '/jobs')}">${w.allJobs} →</a></div>
<div class="cards featured">${jobs.slice(0, 3).map((job) => jobCard(view, job))}</div>
</section>
<section class="band"><div class="wide"><h2>${w.howTitle}</h2>
<ol class="steps">${w.how.map(([title, text]) => html`<li><h3>${title}</h3><p>${text}</p></li>`)}</ol></div></section>
<section class="wide"><h2>${w.lifeTitle}</h2>
<div class="life">${w.life.map(([title, text]) => html`<div><h3>${title}</h3><p>${text}</p></div>`)}</div></section>`;
  return layout(view, { nav: 'home', title: w.nav.home, body, calls: CALLS });
}
