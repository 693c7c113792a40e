import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { collectorSettings } from '../../../demo/collector/settings.ts';
import { demo } from '../../../demo/demo.ts';
import { listen } from '../../../demo/listen.ts';
import { runCheck } from '../../../src/check/run.ts';
import { checkTools } from '../../../src/consentry-check.ts';

interface Answer {
  code: number;
  out: string;
  err: string;
}

/** The demo in this process, and the command as it is called, which starts a Chromium of its own. */
const test = base.extend<{ check: (...args: string[]) => Promise<Answer> }, { port: number }>({
  port: [async ({}, use) => {
    // No test looks at events: the database need not start.
    const server = await listen(demo({ store: new Promise(() => {}), settings: collectorSettings({}) }), 0, false);
    await use(server.port);
    await server.close();
  }, { scope: 'worker' }],
  check: async ({}, use, info) => {
    await use(async (...args) => {
      const answer = { code: 0, out: '', err: '' };
      answer.code = await runCheck(args, checkTools, { cwd: info.outputDir, out: (text) => { answer.out += text; }, err: (text) => { answer.err += text; } });
      return answer;
    });
  },
});

test.describe.configure({ timeout: 180_000 });

const NOTHING = ['No choice', 'Reject all', 'Withdrawn', 'Do Not Track', 'Global Privacy Control'];

test('@chromium the demo: nothing fires before, against or after consent, everything after Accept all', async ({ port, check }, info) => {
  const files = ['report.html', 'report.json', 'report.xml'].map((name) => info.outputPath(name));
  const { code, out, err } = await check(`http://localhost:${port}/en/`, '--html', files[0]!, '--json', files[1]!, '--junit', files[2]!);
  expect(err.trim().split('\n')).toHaveLength(6);
  for (const title of NOTHING) expect(out).toContain(`✓ ${title}\n    no third party`);
  expect(out).toMatch(/✓ Accept all\n(?: {4}.+\n)+/);
  for (const vendor of ['Baidu Tongji', '360 Analytics', '360 MediaV', '360 webmaster auto push', 'Sensors Analytics', 'Udesk web chat', 'Gather (Convertlab)']) {
    expect(out).toContain(`    ${vendor} · requested`);
  }
  expect(out).toContain('Nothing fired that should not have.');
  expect(code).toBe(0);
  const [html, json, junit] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  // Do Not Track is the browser's own setting; Chromium has none for Global Privacy Control, and the report says so.
  expect(out).toContain('· This browser has no setting for Global Privacy Control: pages and servers were shown it the way browsers with one do.');
  expect(out).not.toContain('no setting for Do Not Track');
  expect(JSON.parse(json!)).toMatchObject({ scenarios: [{}, {}, {}, {}, { scenario: 'dnt', signal: 'setting' }, { scenario: 'gpc', signal: 'shown' }] });
  expect(html!.match(/src="data:image\/jpeg;base64,/g)).toHaveLength(6);
  expect(junit).toContain('tests="6" failures="0"');
  const found = JSON.parse(json!) as { scenarios: { scenario: string; requests: { vendor: string }[]; kept: { vendor: string; name: string }[] }[] };
  const accepted = found.scenarios.find(({ scenario }) => scenario === 'accept')!;
  expect(accepted.kept.filter(({ vendor }) => vendor === 'baidu-tongji').map(({ name }) => name)).toContain('HMACCOUNT');
  expect(found.scenarios.find(({ scenario }) => scenario === 'withdraw')!.kept.filter(({ vendor }) => vendor)).toEqual([]);
});

test('@chromium the control, without Consentry: says what fires before any choice', async ({ port, check }) => {
  const { code, out } = await check(`http://control.localhost:${port}/en/`);
  expect(code).toBe(1);
  expect(out).toContain('without Consentry');
  expect(out).toContain('No Consentry on this site: reject, accept and withdraw were not tried.');
  expect(out).toMatch(/✗ Sensors Analytics was requested \d+× before any choice/);
  expect(out).toMatch(/✗ Baidu Tongji has data in the browser before any choice: .*HMACCOUNT/);
  expect(out).toContain('No vendor covers hm.baidu.localhost: it loads whatever is chosen.');
  for (const title of ['Reject all', 'Accept all', 'Withdrawn']) expect(out).not.toContain(`${title}\n`);
  for (const title of ['No choice', 'Do Not Track', 'Global Privacy Control']) expect(out).toContain(`✗ ${title}\n`);
});

test('@chromium a static tag that the browser fetches ahead is found', async ({ port, check }) => {
  const { code, out } = await check(`http://localhost:${port}/en/?unmarked`, '--scenarios', 'none');
  expect(out).toMatch(/✗ Gather \(Convertlab\) was requested 1× before any choice: .*\/cbe\/collect/);
  expect(code).toBe(1);
});

test('@chromium crawls over links of the same origin, with a line of progress each', async ({ port, check }, info) => {
  const file = info.outputPath('report.json');
  const { code, err } = await check(`http://localhost:${port}/en/`, '--scenarios', 'none,gpc', '--crawl', '4', '--json', file);
  expect(code).toBe(0);
  const { scenarios } = JSON.parse(await readFile(file, 'utf8')) as { scenarios: { pages: string[] }[] };
  expect(scenarios[0]!.pages).toHaveLength(4);
  expect(new Set(scenarios[0]!.pages).size).toBe(4);
  for (const page of scenarios[0]!.pages) expect(new URL(page).origin).toBe(`http://localhost:${port}`);
  expect(scenarios[1]!.pages).toEqual(scenarios[0]!.pages);
  expect(err.match(/^\[2\/2\] Global Privacy Control · page \d\/4 · http/gm)).toHaveLength(4);
});

test('@chromium a configuration that is not installed yet names the vendors of a site', async ({ port, check }, info) => {
  await mkdir(info.outputDir, { recursive: true });
  await writeFile(join(info.outputDir, 'consentry.json'), JSON.stringify({ vendors: [{ id: 'baidu-tongji', hosts: ['hm.baidu.localhost'] }] }));
  const { out } = await check(`http://control.localhost:${port}/en/`, '--scenarios', 'none', '--config', 'consentry.json', '--allow', 'sensors-data');
  expect(out).toMatch(/✗ Baidu Tongji was requested \d× before any choice/);
  expect(out).not.toContain('✗ Sensors Analytics');
});

test('@chromium says what keeps it from running, with exit code 2', async ({ check }) => {
  const cases: [args: string[], code: number, text: string][] = [
    [[], 2, 'nothing: an address'],
    [['http://localhost:9/', '--timeout', '5'], 2, 'ERR_'],
    [['http://localhost:9/', '--browser', '/nowhere/chromium'], 2, 'No Chromium could be started (/nowhere/chromium)'],
    [['--help'], 0, 'Exit codes:'],
  ];
  for (const [args, expected, text] of cases) {
    const { code, out, err } = await check(...args);
    expect([code, out + err]).toEqual([expected, expect.stringContaining(text)]);
  }
});
