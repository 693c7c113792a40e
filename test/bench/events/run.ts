// `npm run bench:events -- [chromium] [firefox] [--decisions 2000] [--seconds 120] [--visitors 6]`
// Thousands of decisions against an endpoint that fails on purpose: what was decided, what arrived, what was lost or doubled.
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.ts';
import type { BrowserName } from './browser.ts';
import { runTrial } from './trial.ts';
import type { Size, Trial } from './trial.ts';
import { attempt } from './within.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    decisions: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '120' },
    visitors: { type: 'string', default: '6' },
  },
});
const size: Size = { visitors: Number(values.visitors), decisions: Number(values.decisions), seconds: Number(values.seconds) };
const CLOSE_MS = 10_000;

function print({ all, faults, tries, ...rest }: Trial): void {
  console.table({ all, ...faults });
  console.log('tries by what the endpoint did:', JSON.stringify(tries));
  console.log(Object.entries(rest).map(([name, value]) => `${name} ${value}`).join(', '));
}

async function run(name: BrowserName): Promise<boolean> {
  const browser = await openBrowser(name);
  console.log(`${name} ${browser.version()}, ${size.visitors} visitors with two tabs, half over http (no Web Locks), half over https, one with full storage`);
  const trial = await runTrial(browser, size).catch((error: unknown) => console.error(error));
  if (trial) print(trial);
  await attempt(CLOSE_MS, browser.close());
  return !!trial && trial.all.lost + trial.all.doubled + trial.waiting === 0;
}

let well = true;
for (const name of (positionals.length > 0 ? positionals : ['chromium', 'firefox']) as BrowserName[]) well = await run(name) && well;
// Also when a browser does not answer any more: its process ends with ours.
process.exit(well ? 0 : 1);
