// Makes sure that Chromium and Firefox are there: those of the system, else Playwright's, else Debian's packages.
// Node builtins only, so that it can speak before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { argv, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './support/find-browser.mjs';

const BROWSERS = ['chromium', 'firefox'];
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };

const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: platform === 'win32' }).status === 0;

async function ownBrowser(name) {
  const playwright = await import('@playwright/test');
  const path = playwright[name].executablePath();
  return existsSync(path) ? path : undefined;
}

async function missingBrowsers() {
  const missing = [];
  for (const name of BROWSERS) if (!findBrowser(name) && !(await ownBrowser(name))) missing.push(name);
  return missing;
}

const canInstallPackages = () => platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installPackages(names) {
  const packages = names.map((name) => DEBIAN[name]);
  return run('apt-get', ['update', '-qq']) && run('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', ...packages]);
}

/** Resolves with a sentence on what is missing in the end, or with nothing. */
export async function ensureBrowsers() {
  let missing = await missingBrowsers();
  if (missing.length > 0) {
    console.log(`No ${missing.join(' and no ')} here; asking Playwright for it (some 150 MB each).`);
    run('npx', ['playwright', 'install', ...missing]);
    missing = await missingBrowsers();
  }
  if (missing.length > 0 && canInstallPackages()) {
    console.log(`Playwright could not; installing the packages ${missing.map((name) => DEBIAN[name]).join(', ')}.`);
    installPackages(missing);
    missing = await missingBrowsers();
  }
  for (const name of BROWSERS) console.log(`${name}: ${findBrowser(name) ?? await ownBrowser(name) ?? 'missing'}`);
  return missing.length === 0 ? undefined
    : `Install ${missing.join(' and ')}, or name the program: ${missing.map((name) => `CONSENTRY_${name.toUpperCase()}=/path/to/${name}`).join(' ')}`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const problem = await ensureBrowsers();
  if (problem) {
    console.error(problem);
    exit(1);
  }
}
