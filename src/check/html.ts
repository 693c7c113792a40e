import type { Finding, Report, Visit } from './types.ts';
import { escape } from './escape.ts';
import { rowsOf } from './rows.ts';
import { styles } from './styles.ts';
import { TITLES, say } from './words.ts';

const findingsList = (findings: readonly Finding[], { nameOf }: Report): string => (findings.length
  ? `<ul>${findings.map((finding) => `<li class="${finding.level}">${escape(say(finding, nameOf))}</li>`).join('')}</ul>` : '');

function table(visit: Visit, report: Report): string {
  const rows = rowsOf(visit, report).map(({ vendor, name, requests, kept }) => `<tr><th scope="row">${escape(name)}<small>${
    vendor ? `${escape(vendor)}, ${report.categoryOf(vendor)}` : 'no vendor'}</small></th><td>${
    requests.map(([address, count]) => `<code>${escape(address)}</code>${count > 1 ? ` ${count}×` : ''}`).join('<br>')}</td><td>${
    kept.map(({ area, name: key }) => `<code>${escape(key)}</code> <small>${area}</small>`).join('<br>')}</td></tr>`);
  return rows.length
    ? `<table><thead><tr><th scope="col">Third party</th><th scope="col">Requests</th><th scope="col">Cookies and storage</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
    : '<p>No third party was asked, and nothing of one was stored.</p>';
}

function section(visit: Visit, report: Report): string {
  const found = report.findings.filter(({ scenario }) => scenario === visit.scenario);
  const bad = found.some(({ level }) => level === 'fail');
  const picture = visit.picture ? `<img alt="The page: ${TITLES[visit.scenario]}" src="data:image/jpeg;base64,${visit.picture.toString('base64')}">` : '';
  return `<section class="${bad ? 'fail' : 'pass'}"><h2>${TITLES[visit.scenario]} <b>${bad ? 'failed' : 'passed'}</b></h2>
${findingsList(found, report)}<div class="seen"><div>${table(visit, report)}</div>${picture}</div></section>`;
}

/** For people; one file, with the pictures inside. */
export function toHtml(report: Report): string {
  const { site, time, browser, listed, visits, findings } = report;
  const failures = findings.filter(({ level }) => level === 'fail').length;
  const pages = visits[0]?.pages.length ?? 0;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Consent check of ${escape(site)}</title><style>${styles}</style>
<main><h1>Consent check</h1>
<p><a href="${escape(site)}">${escape(site)}</a></p>
<p>${escape(time)} · ${escape(browser)} · ${listed.version ? `Consentry ${escape(listed.version)}` : 'without Consentry'} · ${pages} ${pages === 1 ? 'page' : 'pages'}</p>
<p class="verdict ${failures ? 'fail' : 'pass'}">${failures ? `${failures} ${failures === 1 ? 'thing' : 'things'} happened that should not have.` : 'Nothing fired that should not have.'}</p>
${visits.map((visit) => section(visit, report)).join('\n')}
</main></html>
`;
}
