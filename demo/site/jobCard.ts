import { html } from 'hono/html';
import { cities } from './jobs.ts';
import type { Job } from './jobs.ts';
import type { Html } from './layout.ts';
import { href } from './view.ts';
import type { View } from './view.ts';

export function jobCard(view: View, job: Job): Html {
  return html`<article class="card">
<p class="meta"><span>${job.team[view.lang]}</span><span>${cities[job.city][view.lang]}</span></p>
<h3><a href="${href(view, `/jobs/${job.id}`)}">${job.title[view.lang]}</a></h3>
<p>${job.summary[view.lang]}</p>
<p class="pay">${job.pay}<span>${job.kind[view.lang]}</span></p>
</article>`;
}
