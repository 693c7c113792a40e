import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => join(env[name] ?? '', 'Google/Chrome/Application/chrome.exe')),
];

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** A Chromium of this system; `undefined` leaves it to Playwright's own. */
export function findBrowser(wanted: string | undefined): string | undefined {
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name + suffix)));
  return wanted ?? env['CONSENTRY_CHROMIUM'] ?? [...onPath, ...PLACES].find(isFile);
}
