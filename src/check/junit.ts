import type { Report } from './types.ts';
import { escape } from './escape.ts';
import { TITLES, say } from './words.ts';

/** For build servers: one test case a scenario. https://github.com/testmoapp/junitxml */
export function toJunit({ site, visits, findings, nameOf }: Report): string {
  const cases = visits.map(({ scenario }) => {
    const own = findings.filter((finding) => finding.scenario === scenario);
    const failed = own.filter(({ level }) => level === 'fail').map((finding) => escape(say(finding, nameOf)));
    const notices = own.filter(({ level }) => level === 'notice').map((finding) => escape(say(finding, nameOf)));
    const failure = failed.length ? `\n      <failure message="${failed[0]}">${failed.join('\n')}</failure>` : '';
    const output = notices.length ? `\n      <system-out>${notices.join('\n')}</system-out>` : '';
    return `    <testcase classname="consentry.check" name="${TITLES[scenario]}">${failure}${output}${failure || output ? '\n    ' : ''}</testcase>`;
  });
  const failures = visits.filter(({ scenario }) => findings.some((finding) => finding.scenario === scenario && finding.level === 'fail')).length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="${escape(site)}" tests="${visits.length}" failures="${failures}">
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}
