import { html, raw } from 'hono/html';
import { jobCard } from './jobCard.ts';
import { cities, jobs } from './jobs.ts';
import type { City } from './jobs.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import { href } from './view.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

/** All jobs, or those of the city in `?city=`. */
export function jobList(view: View): Html {
  const w = words[view.lang];
  const wanted = new URLSearchParams(view.search).get('city') ?? '';
  const shown = jobs.filter(({ city }) => !(wanted in cities) || city === wanted);
  const body = html`<section class="wide page">
<h1>${w.jobs.title}</h1>
<p class="lead">${w.jobs.lead.replace('{n}', String(jobs.length))}</p>
<nav class="filters" aria-label="${w.jobs.city}">
${filter(view, '', w.jobs.all, wanted)}
${(Object.keys(cities) as City[]).map((city) => filter(view, city, cities[city][view.lang], wanted))}
</nav>
<div class="cards">${shown.map((job) => jobCard(view, job))}</div>
${shown.length ? '' : html`<p>${w.jobs.empty}</p>`}
</section>`;
  return layout(view, { nav: 'jobs', title: w.jobs.title, body, calls: callsFor(shown.length) });
}

function filter(view: View, city: string, label: string, wanted: string): Html {
  const current = city === wanted ? raw(' aria-current="true"') : '';
  return html`<a href="${withCity(href(view, '/jobs'), city)}"${current}>${label}</a>`;
}

/** The scenario may stand in the query already. */
const withCity = (address: string, city: string): string => address + (city && `${address.includes('?') ? '&' : '?'}city=${city}`);

function callsFor(count: number): string {
  return `_hmt.push(["_trackEvent", "jobs", "impression", "list"]);
sensors.track("JobListView", { list: "all", count: ${count} });`;
}
