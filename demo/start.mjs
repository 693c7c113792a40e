// `npm start`: brings a fresh clone to a running demo. Uses nothing that is not in Node, since nothing may be installed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const NODE = 20;

if (Number(process.versions.node.split('.')[0]) < NODE) {
  console.error(`Consentry needs Node ${NODE} or newer; this is ${process.version}.`);
  process.exit(1);
}

/** When a file, or the newest file of a folder, was changed; 0 when it is not there. */
function changed(path) {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}

const at = (...parts) => join(root, ...parts);
let running;
let stopping = false;

// The terminal sends Ctrl-C to all of us; a process manager may tell only this one.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stopping = true;
    running?.kill(signal);
  });
}

function run(command, args, shell = false) {
  return new Promise((resolve) => {
    running = spawn(command, args, { cwd: root, stdio: 'inherit', shell });
    running.on('error', () => resolve(1));
    running.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs npm and says how long it took. */
async function step(words, args) {
  console.log(`${words} …`);
  const began = Date.now();
  // On Windows npm is a command file, which only a shell can start.
  const code = await run('npm', args, process.platform === 'win32');
  if (stopping) process.exit(130);
  console.log(code === 0 ? `  done in ${Math.round((Date.now() - began) / 1000)} s` : `  failed (npm ${args.join(' ')})`);
  return code === 0;
}

if (changed(at('node_modules', '.package-lock.json')) < changed(at('package-lock.json'))) {
  if (!await step('Installing what is missing', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1);
}

if (changed(at('dist', 'consentry.js')) < changed(at('src'))) {
  const built = await step('Building dist/', ['run', 'build', '--silent']);
  if (!built && !existsSync(at('dist', 'consentry.js'))) process.exit(1);
  if (!built) console.log('  going on with the dist/ that is there');
}

console.log('Starting the demo …');
process.exit(await run(process.execPath, ['--import', 'tsx', at('demo', 'server.ts')]));
