import { escape } from '../../../../src/check/escape.ts';
import type { PanelWords } from '../words/words.ts';
import type { RunReport } from './report.ts';
import { styles } from './styles.ts';

const list = (rows: readonly string[]): string => `<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;

function tagRow(tag: RunReport['tags'][number], words: PanelWords): string {
  const requests = tag.requests.map(({ time, place, answered }) => `<time>${escape(time.slice(11, 23))}</time> <code>${escape(place)}</code>${answered ? '' : ` <b>${words.unanswered}</b>`}`);
  return `<section class="${tag.result}"><h2>${escape(tag.name)} <small>${escape(tag.id)} · ${words.categories[tag.category as 'analytics']} · ${words.states[tag.status as 'granted']}</small></h2>
<p class="verdict">${escape(tag.text)}</p>
${requests.length ? list(requests) : ''}${tag.kept.length ? `<p>${words.kept}: ${tag.kept.map((name) => `<code>${escape(name)}</code>`).join(' ')}</p>` : ''}</section>`;
}

/** One file for people, to print or to keep. */
export function reportHtml(report: RunReport, words: PanelWords, lang: string): string {
  const facts: [string, string][] = [
    [words.page, escape(report.page)], [words.reportTime, escape(report.time)], [words.reportBrowser, escape(report.browser)],
    [words.reportVersion, escape(report.consentry || words.reportNothing)],
    [words.scenario, report.scenario.length ? report.scenario.map(({ name, choice }) => `${escape(name)}: ${escape(choice)}`).join('<br>') : words.reportOrdinary],
    [words.reportLink, `<a href="${escape(report.link)}">${escape(report.link)}</a>${report.own ? `<br>${words.reportOwn}` : ''}`],
  ];
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.reportTitle}</title><style>${styles}</style>
<main><h1>${words.reportTitle}</h1>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
<p>${words.reportCounted[report.countedBy]}</p>
${report.tags.map((tag) => tagRow(tag, words)).join('\n')}
<h2>${words.reportSteps}</h2>${list(report.steps.map(({ time, what, page }) => `<time>${escape(time.slice(11, 23))}</time> ${escape(what)} ${page && `<code>${escape(page)}</code>`}`))}
<h2>${words.events}</h2>${report.events.length ? `<pre>${escape(JSON.stringify(report.events, null, 2))}</pre>` : `<p>${words.noEvents}</p>`}
</main></html>
`;
}
