import { html } from 'hono/html';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import type { View } from './view.ts';
import { policyOf, RIGHTS } from './config.ts';
import { vendorRows } from './vendorTable.ts';
import { words } from './words.ts';

export function privacy(view: View): Html {
  const w = words[view.lang].privacy;
  const body = html`<article class="wide page prose">
<h1>${w.title}</h1>
${dates(view)}
<p class="lead">${w.intro}</p>
<h2>${w.choiceTitle}</h2>
<p>${w.choice}</p>
${view.control ? '' : html`<p><a class="button" href="#" data-consentry-open>${w.open}</a></p>`}
<h2 id="vendors">${w.tableTitle}</h2>
${table(view)}
<h2>${w.keepTitle}</h2><p>${w.keep}</p>
<h2>${w.contactTitle}</h2><p>${w.contactText} <a href="mailto:${RIGHTS.email}">${RIGHTS.email}</a></p>
</article>`;
  return layout(view, { nav: 'privacy', title: w.title, body });
}

function dates(view: View): Html {
  const w = words[view.lang];
  const { publishedAt, effectiveAt } = policyOf(view.scenario);
  const text = (template: string, day: string): string =>
    template.replace('{date}', new Intl.DateTimeFormat(w.htmlLang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)));
  return html`<p class="dates"><span>${text(w.privacy.published, publishedAt)}</span><span>${text(w.privacy.effective, effectiveAt)}</span></p>`;
}

/** An address of the web or of mail is a link. */
function contact(text: string): Html | string {
  if (/^https?:/.test(text)) return html`<a href="${text}" rel="noreferrer">${new URL(text).hostname}</a>`;
  return text.includes('@') ? html`<a href="mailto:${text}">${text}</a>` : text;
}

function table(view: View): Html {
  const { columns } = words[view.lang].privacy;
  const rows = vendorRows(view).map((row, index) => {
    const cells = [row.purpose, row.data, row.provider].map((cell, i) => html`<td role="cell" data-column="${columns[i + 2]}">${cell}</td>`);
    const cookies = row.cookies.map((cookie) => html`<code>${cookie}</code> `);
    return html`<tr role="row" data-vendor="${row.id}"><td role="cell" data-column="${columns[0]}">${index + 1}</td>
<th role="rowheader" scope="row">${row.technology}<small>${row.category}</small></th>${cells}
<td role="cell" data-column="${columns[5]}">${contact(row.contact)}</td>
<td role="cell" data-column="${columns[6]}">${row.cookies.length ? cookies : '–'}</td></tr>`;
  });
  // A table shown as cards loses its roles in some browsers, so they are written out.
  return html`<table class="vendors" role="table" aria-labelledby="vendors">
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows}</tbody>
</table>`;
}
