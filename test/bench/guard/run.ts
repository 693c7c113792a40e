// `npm run bench:guard -- [chromium] [firefox] [webkit] [--loads 4] [--rounds 60] [--only innerHTML] [--file dist/consentry.js]`
// The same work with the guard active and without, in pages side by side, as a Markdown table of ratios.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startProxy } from '../../support/proxy.ts';
import type { Proxy } from '../../support/proxy.ts';
import { openWindow } from './browsers.ts';
import type { Window } from './browsers.ts';
import { summarize } from './statistics.ts';
import type { Row, Samples } from './statistics.ts';
import { table } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    loads: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    file: { type: 'string', default: fileURLToPath(new URL('../../../dist/consentry.js', import.meta.url)) },
  },
});

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
/** An isolated page gets a clock of 5 µs instead of 100: https://www.w3.org/TR/hr-time-3/#clock-resolution */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** Pages that differ in our tag alone, or have an empty wrapper in its place. The banner is left out: it is paid for once, not by each operation. */
async function showPages(proxy: Proxy): Promise<void> {
  const show = async (name: string, type: string, file: string, change = (text: string) => text) =>
    proxy.answer(`shop.test/${name}`, { type, body: change(await readFile(file, 'utf8')), headers: ISOLATED });
  const frame = (tag: string) => (html: string) => html.replace('<!-- guard -->', tag);
  await show('', 'text/html', `${PAGES}index.html`);
  await show('alone.html', 'text/html', `${PAGES}frame.html`, frame(''));
  await show('floor.html', 'text/html', `${PAGES}frame.html`, frame('<script src="/floor.js"></script>'));
  await show('guarded.html', 'text/html', `${PAGES}frame.html`, frame('<script src="/consentry.js"></script>'));
  for (const name of ['floor.js', 'measure.js', 'operations.js', 'application.js']) await show(name, 'text/javascript', PAGES + name);
  await show('consentry.js', 'text/javascript', values.file);
  await show('preact.mjs', 'text/javascript', fileURLToPath(import.meta.resolve('preact')));
  proxy.answer('shop.test/consentry-ui.js', { status: 404 });
}

async function measureIn(window: Window): Promise<Row[]> {
  const all = new Map<string, { application: boolean; samples: Samples }>();
  for (let load = 0; load < Number(values.loads); load++) {
    // A browser takes minutes, and whoever waits may have a limit.
    console.error(`${window.title}: load ${load + 1} of ${values.loads}, ${new Date().toLocaleTimeString('en')}`);
    await window.goto('https://shop.test/');
    const names = await window.evaluate(`openFrames(${load})`) as string[];
    for (const name of names.filter((each) => each.includes(values.only))) {
      const { application, samples } = await window.evaluate(`measure(${JSON.stringify(name)}, ${Number(values.rounds)})`) as { application: boolean; samples: Samples };
      const kept = all.get(name) ?? { application, samples: { guarded: [], alone: [], again: [], floor: [] } };
      for (const which of ['guarded', 'alone', 'again', 'floor'] as const) kept.samples[which].push(...samples[which]);
      all.set(name, kept);
    }
  }
  return [...all].map(([name, { application, samples }]) => summarize(name, application, samples));
}

const proxy = await startProxy();
proxy.reset(PAGES);
await showPages(proxy);
for (const name of positionals.length > 0 ? positionals : ['chromium', 'firefox']) {
  const window = await openWindow(name, proxy.address);
  console.log(table(window.title, await measureIn(window)));
  await window.close();
}
await proxy.stop();
