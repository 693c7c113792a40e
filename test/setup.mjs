// Makes sure that the browsers are there: those of the system, else Playwright's, else Debian's packages.
// Node builtins only, so that it can speak before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { argv, env, exit, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './support/find-browser.mjs';
import { findDriver, findScreen } from './webkit/find-driver.mjs';

const BROWSERS = ['chromium', 'firefox'];
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };
/** xvfb-run asks for xauth, which is only recommended to it. */
const DEBIAN_WEBKIT = ['webkit2gtk-driver', 'xvfb', 'xauth'];

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

function installPackages(packages) {
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
    installPackages(missing.map((name) => DEBIAN[name]));
    missing = await missingBrowsers();
  }
  for (const name of BROWSERS) console.log(`${name}: ${findBrowser(name) ?? await ownBrowser(name) ?? 'missing'}`);
  return missing.length === 0 ? undefined
    : `Install ${missing.join(' and ')}, or name the program: ${missing.map((name) => `CONSENTRY_${name.toUpperCase()}=/path/to/${name}`).join(' ')}`;
}

/** `screen` is what a command must be run with; `problem` says what is missing in the end. */
export function ensureWebKit() {
  const missing = () => !findDriver() || !(findScreen() ?? env.DISPLAY);
  if (missing() && canInstallPackages()) {
    console.log(`No WebKit here; installing the packages ${DEBIAN_WEBKIT.join(', ')}.`);
    installPackages(DEBIAN_WEBKIT);
  }
  console.log(`webkit: ${findDriver() ?? 'missing'}`);
  if (missing()) return { problem: `Install WebKitWebDriver and xvfb (Debian: apt install ${DEBIAN_WEBKIT.join(' ')}), or name the program: CONSENTRY_WEBKIT_DRIVER=/path/to/WebKitWebDriver` };
  return { screen: findScreen() ? [findScreen(), '-a'] : [] };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const problems = [await ensureBrowsers(), ensureWebKit().problem].filter(Boolean);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) exit(1);
}
