// `npm run bench:events -- [chromium] [firefox] [--decisions 2000] [--seconds 120] [--visitors 6]`
// Thousands of decisions against an endpoint that fails on purpose: what was decided, what arrived, what was lost or doubled.
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.ts';
import type { BrowserName } from './browser.ts';
import { runTrial } from './trial.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    decisions: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '120' },
    visitors: { type: 'string', default: '6' },
  },
});
const size = { visitors: Number(values.visitors), decisions: Number(values.decisions), seconds: Number(values.seconds) };

let bad = 0;
for (const name of (positionals.length > 0 ? positionals : ['chromium', 'firefox']) as BrowserName[]) {
  const browser = await openBrowser(name);
  const { tries, ...figures } = await runTrial(browser, size);
  console.log(`${name} ${browser.version()}, ${size.visitors} visitors with two tabs, half over http (no Web Locks), half over https`);
  console.table({ ...figures });
  console.log('what the endpoint did:', tries);
  await browser.close();
  bad += figures.lost + figures.doubled;
}
process.exitCode = bad > 0 ? 1 : 0;
