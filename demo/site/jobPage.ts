import { html } from 'hono/html';
import { cities } from './jobs.ts';
import type { Job } from './jobs.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import { href } from './view.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

export function jobPage(view: View, job: Job): Html {
  const w = words[view.lang];
  const facts = [
    [w.jobs.team, job.team[view.lang]], [w.jobs.city, cities[job.city][view.lang]],
    [w.jobs.kind, job.kind[view.lang]], [w.jobs.salary, job.pay],
  ];
  const body = html`<article class="wide page job">
<p class="back"><a href="${href(view, '/jobs')}">← ${w.jobs.back}</a></p>
<h1>${job.title[view.lang]}</h1>
<p class="lead">${job.summary[view.lang]}</p>
<div class="columns">
<div>
<h2>${w.jobs.duties}</h2><ul>${job.duties.map((line) => html`<li>${line[view.lang]}</li>`)}</ul>
<h2>${w.jobs.needs}</h2><ul>${job.needs.map((line) => html`<li>${line[view.lang]}</li>`)}</ul>
</div>
<aside><dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<a class="button" href="${href(view, `/jobs/${job.id}/apply`)}">${w.jobs.apply}</a></aside>
</div>
</article>`;
  return layout(view, { nav: 'jobs', title: job.title[view.lang], body, calls: callsFor(job) });
}

function callsFor(job: Job): string {
  return `_hmt.push(["_trackEvent", "jobs", "view", "${job.id}"]);
sensors.track("JobView", { job: "${job.id}" });`;
}
