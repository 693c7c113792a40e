import { html } from 'hono/html';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import type { View } from './view.ts';
import { vendorRows } from './vendorTable.ts';
import { words } from './words.ts';

export function privacy(view: View): Html {
  const w = words[view.lang].privacy;
  const body = html`<article class="wide page prose">
<h1>${w.title}</h1>
<p class="dates"><span>${w.published}</span><span>${w.effective}</span></p>
<p class="lead">${w.intro}</p>
<h2>${w.choiceTitle}</h2>
<p>${w.choice}</p>
${view.control ? '' : html`<p><a class="button" href="#" data-consentry-open>${w.open}</a></p>`}
<h2 id="vendors">${w.tableTitle}</h2>
${table(view)}
<h2>${w.keepTitle}</h2><p>${w.keep}</p>
<h2>${w.contactTitle}</h2><p>${w.contactText} <a href="mailto:privacy@clearisle.example">privacy@clearisle.example</a></p>
</article>`;
  return layout(view, { nav: 'privacy', title: w.title, body });
}

function table(view: View): Html {
  const { columns } = words[view.lang].privacy;
  const rows = vendorRows.map((row, index) => {
    const cells = [row.purpose, row.data, row.provider].map((cell, i) =>
      html`<td role="cell" data-column="${columns[i + 2]}">${cell[view.lang]}</td>`);
    return html`<tr role="row"><td role="cell" data-column="${columns[0]}">${index + 1}</td>
<th role="rowheader" scope="row">${row.technology[view.lang]}</th>${cells}
<td role="cell" data-column="${columns[5]}"><a href="${row.contact}" rel="noreferrer">${new URL(row.contact).hostname}</a></td></tr>`;
  });
  // A table shown as cards loses its roles in some browsers, so they are written out.
  return html`<table class="vendors" role="table" aria-labelledby="vendors">
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows}</tbody>
</table>`;
}
