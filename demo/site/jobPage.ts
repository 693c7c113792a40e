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
<a class="button" href="#apply">${w.jobs.apply}</a></aside>
</div>
${form(view, job)}
</article>`;
  return layout(view, { nav: 'jobs', title: job.title[view.lang], body, calls: callsFor(job) });
}

function form(view: View, job: Job): Html {
  const w = words[view.lang].jobs;
  return html`<form id="apply" class="apply" data-job="${job.id}">
<h2>${w.applyTitle}</h2>
<label>${w.name}<input name="name" autocomplete="name" required></label>
<label>${w.email}<input name="email" type="email" autocomplete="email" required></label>
<label class="whole">${w.note}<textarea name="note" rows="4"></textarea></label>
<p class="whole"><button class="button">${w.send}</button> <span role="status" data-sent="${w.sent}">${w.hint}</span></p>
</form>`;
}

function callsFor(job: Job): string {
  return `_hmt.push(["_trackEvent", "jobs", "view", "${job.id}"]);
sensors.track("JobView", { job: "${job.id}" });
document.getElementById("apply").addEventListener("submit", function (event) {
  event.preventDefault();
  var status = this.querySelector("[data-sent]");
  status.textContent = status.getAttribute("data-sent");
  _hmt.push(["_trackEvent", "jobs", "apply", "${job.id}"]);
  _mvq.push(["$logData", "apply", "${job.id}"]);
  sensors.track("JobApply", { job: "${job.id}" });
});`;
}
