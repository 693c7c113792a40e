// `npm test`: every check in order, all of them even after a failure, and one count at the end.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chdir, env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const RESULTS = 'test-results';

chdir(fileURLToPath(new URL('..', import.meta.url)));

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

function run(command, args) {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: platform === 'win32' }).status === 0;
}

/** What the lockfile asks for on every system, against what npm says is there. */
function dependenciesMissing() {
  const here = readJson('node_modules/.package-lock.json')?.packages;
  const wanted = Object.entries(readJson('package-lock.json').packages);
  return !here || wanted.some(([path, entry]) => path && !entry.optional && here[path]?.version !== entry.version);
}

/** A check that passes or fails as one. */
const whole = (command, args) => {
  const passed = run(command, args);
  return { passed: Number(passed), failed: Number(!passed) };
};

/** A runner that says nothing, or ran nothing, has failed. */
const count = (ok, passed, failed) => ({ passed, failed: Math.max(failed, ok && passed > 0 ? 0 : 1) });

function vitest(name, config) {
  const file = join(RESULTS, `${name}.json`);
  const ok = run('npx', ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const result = readJson(file);
  // A skipped test is one that did not pass.
  return count(ok, result?.numPassedTests ?? 0, (result?.numFailedTests ?? 0) + (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0));
}

function playwright(config, results, screen = []) {
  const [command, ...args] = [...screen, 'npx', 'playwright', 'test', '--config', config];
  const ok = run(command, args);
  const stats = readJson(join(RESULTS, results))?.stats;
  return count(ok, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) + (stats?.skipped ?? 0));
}

async function browsersAndPages() {
  const { ensureBrowsers } = await import('./setup.mjs');
  const problem = await ensureBrowsers();
  if (problem) console.error(problem);
  return playwright('test/playwright.config.ts', 'e2e.json');
}

/** Debian alone packages a WebKit that tests can drive; where there is none, only CI calls that a failure. */
async function webKit() {
  const { ensureWebKit } = await import('./setup.mjs');
  const { problem, screen } = ensureWebKit();
  if (!problem) return playwright('test/webkit/playwright.config.ts', 'webkit.json', screen);
  console.error(`WebKit was NOT tested. ${problem}`);
  return { passed: 0, failed: env.CI ? 1 : 0 };
}

const CHECKS = {
  Types: () => whole('npx', ['tsc', '--noEmit']),
  Lint: () => whole('npx', ['eslint', '.']),
  'Unit tests': () => vitest('unit', 'test/vitest.config.ts'),
  'Built files': () => vitest('built', 'test/built/vitest.config.ts'),
  'Pages in browsers': browsersAndPages,
  'Pages in WebKit': webKit,
};

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

if (dependenciesMissing()) {
  console.log('\n== Dependencies');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) console.error('npm could not install what the lockfile asks for; what follows will fail.');
}

const total = { passed: 0, failed: 0 };
for (const [title, check] of Object.entries(CHECKS)) {
  const from = Date.now();
  console.log(`\n== ${title}`);
  const { passed, failed } = await check();
  total.passed += passed;
  total.failed += failed;
  console.log(`== ${title}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - from) / 1000)} s`);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
