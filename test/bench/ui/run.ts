// `npm run bench:ui -- [--rounds 9]`: banner, click and preferences of Consentry and of its fastest peers, side by side in one Chromium.
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../support/browsers.ts';
import { startProxy } from '../../support/proxy.ts';
import { median } from '../guard/statistics.ts';
import type { Figures } from './measure.ts';
import { acceptClick, firstVisit, openPreferences, pageAlone } from './measure.ts';
import { servePeers } from './pages.ts';
import { consentry, inline, peers, preloaded } from './subjects.ts';
import { table } from './table.ts';

const TAGS = 8;
const { values: { rounds } } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const subjects = [consentry, ...peers, preloaded, inline];

const proxy = await startProxy();
proxy.reset('');
await servePeers(proxy, subjects);
const browser = await chromium.launch(launchOptions('chromium', proxy.address));

const all = new Map<string, { [figure: string]: number[] }>(subjects.map(({ name }) => [name, {}]));
function keep(name: string, figures: Figures): void {
  const kept = all.get(name)!;
  for (const [figure, value] of Object.entries(figures)) (kept[figure] ??= []).push(value);
}

for (let round = 0; round < Number(rounds); round++) {
  const alone = await pageAlone(browser, proxy);
  for (const subject of subjects) {
    const first = await firstVisit(browser, proxy, subject);
    keep(subject.name, { ...first, script: first['script']! - alone });
    if (subject.tag) keep(subject.name, await acceptClick(browser, proxy, subject, TAGS));
    keep(subject.name, await openPreferences(browser, proxy, subject));
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\r`);
}

const medians = [...all].map(([name, figures]) => ({
  name, peer: peers.some((peer) => peer.name === name), figures: Object.fromEntries(Object.entries(figures).map(([figure, values]) => [figure, median(values)])),
}));
console.log(table(`Chromium ${browser.version()}`, medians));
await browser.close();
await proxy.stop();
