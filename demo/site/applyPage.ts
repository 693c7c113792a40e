import { html } from 'hono/html';
import { cities } from './jobs.ts';
import type { Job } from './jobs.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import { href } from './view.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

/** The application form of one job. What is typed stays in the page. */
export function applyPage(view: View, job: Job): Html {
  const w = words[view.lang];
  const body = html`<article class="wide page job">
<p class="back"><a href="${href(view, `/jobs/${job.id}`)}">← ${job.title[view.lang]}</a></p>
<h1>${w.apply.title}</h1>
<p class="lead">${job.title[view.lang]} · ${cities[job.city][view.lang]} · ${job.pay}</p>
${form(view, job)}
</article>`;
  return layout(view, { nav: 'jobs', title: `${w.apply.title} · ${job.title[view.lang]}`, body, calls: callsFor(job) });
}

function form(view: View, job: Job): Html {
  const w = words[view.lang].apply;
  return html`<form id="apply" class="apply" data-job="${job.id}">
<h2 class="whole">${w.you}</h2>
<label>${w.name}<input name="name" autocomplete="name" required></label>
<label>${w.email}<input name="email" type="email" autocomplete="email" required></label>
<label>${w.phone}<input name="tel" type="tel" autocomplete="tel"></label>
<label>${w.from}<input name="from" type="date"></label>
<h2 class="whole">${w.work}</h2>
<label class="whole">${w.link}<input name="link" type="url" placeholder="https://"></label>
<label class="whole">${w.resume}<input name="resume" type="file" accept=".pdf,.doc,.docx"><small>${w.resumeHint}</small></label>
<label class="whole">${w.note}<textarea name="note" rows="5"></textarea></label>
<label class="whole tick"><input name="agree" type="checkbox" required> <span>${w.agree} <a href="${href(view, '/privacy')}">${words[view.lang].nav.privacy}</a></span></label>
<p class="whole"><button class="button">${w.send}</button> <span role="status" data-sent="${w.sent}">${w.hint}</span></p>
</form>`;
}

function callsFor(job: Job): string {
  return `_hmt.push(["_trackEvent", "jobs", "apply-open", "${job.id}"]);
document.getElementById("apply").addEventListener("submit", function (event) {
  event.preventDefault();
  var status = this.querySelector("[data-sent]");
  status.textContent = status.getAttribute("data-sent");
  this.reset();
  _hmt.push(["_trackEvent", "jobs", "apply", "${job.id}"]);
  _mvq.push(["$logData", "apply", "${job.id}"]);
  sensors.track("JobApply", { job: "${job.id}" });
});`;
}
