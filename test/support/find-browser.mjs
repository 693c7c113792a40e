// Finds the browsers a system has. Node builtins only: it runs before anything is installed.
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'],
  'headless-shell': ['chromium-headless-shell', 'chrome-headless-shell'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(env['PROGRAMFILES(X86)'] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(env.LOCALAPPDATA ?? '', 'Google/Chrome/Application/chrome.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
  ],
};

const isFile = (path) => existsSync(path) && statSync(path).isFile();

export function findBrowser(name) {
  const wanted = env[`CONSENTRY_${name.toUpperCase().replace('-', '_')}`];
  if (wanted) return wanted;
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES[name].flatMap((file) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, file + suffix)));
  return [...onPath, ...PLACES[name] ?? []].find(isFile);
}
