import type { Report } from './types.ts';
import { rowsOf } from './rows.ts';
import { TITLES, say } from './words.ts';

const MARKS = { fail: '✗', notice: '·' };

/** For the terminal. */
export function toText(report: Report): string {
  const { site, listed, visits, findings, nameOf } = report;
  const blocks = visits.map((visit) => {
    const rows = rowsOf(visit, report).map(({ name, requests, kept }) => `    ${[name,
      requests.length > 0 && `requested ${requests.reduce((sum, [, count]) => sum + count, 0)}×`,
      kept.length > 0 && `keeps ${[...new Set(kept.map((entry) => entry.name))].join(', ')}`].filter(Boolean).join(' · ')}`);
    const found = findings.filter(({ scenario }) => scenario === visit.scenario).map((finding) => `  ${MARKS[finding.level]} ${say(finding, nameOf)}`);
    const bad = findings.some(({ scenario, level }) => scenario === visit.scenario && level === 'fail');
    return [`${bad ? '✗' : '✓'} ${TITLES[visit.scenario]}`, ...(rows.length ? rows : ['    no third party']), ...found].join('\n');
  });
  const failures = findings.filter(({ level }) => level === 'fail').length;
  return `${[`${site}  ${listed.version ? `Consentry ${listed.version}` : 'without Consentry'}`, ...blocks,
    failures ? `${failures} ${failures === 1 ? 'thing' : 'things'} happened that should not have.` : 'Nothing fired that should not have.'].join('\n\n')}\n`;
}
