import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

export type BrowserName = 'chromium' | 'firefox';

// A browser that talks to its maker would fill the traffic a test counts.
const CHROMIUM_ARGS = [
  '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-default-apps', '--disable-domain-reliability', '--disable-features=HttpsUpgrades,OptimizationHints,MediaRouter',
];

const FIREFOX_PREFS = {
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  // Host names of this test are answered by the proxy, loopback ones too.
  'network.proxy.allow_hijacking_localhost': true,
};

export type Prefs = { [name: string]: string | number | boolean };

/** Given as settings: over WebDriver BiDi Playwright names the proxy for http alone. */
function proxyPrefs(proxy: string): Prefs {
  const { hostname, port } = new URL(proxy);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
  };
}

export const firefoxPrefs = (proxy: string, prefs: Prefs = {}): Prefs => ({ ...FIREFOX_PREFS, ...proxyPrefs(proxy), ...prefs });

/** How a browser is started: the one of the system when there is one, else Playwright's own. `prefs` are Firefox's. */
export function launchOptions(name: BrowserName, proxy: string, prefs: Prefs = {}): LaunchOptions {
  const executablePath = findBrowser(name);
  if (name === 'chromium') return { args: CHROMIUM_ARGS, proxy: { server: proxy }, ...(executablePath && { executablePath }) };
  const firefoxUserPrefs = firefoxPrefs(proxy, prefs);
  // A stock Firefox speaks WebDriver BiDi, not the protocol of Playwright's build.
  return executablePath ? { channel: 'moz-firefox', executablePath, firefoxUserPrefs } : { firefoxUserPrefs };
}

/**
 * Chromium's engine without the program around it, where the system has that, as Playwright takes it too: a page costs it a
 * fifth of the work. Settings, icons of pages, and pages that nobody watches are the program's.
 */
export function engine(name: BrowserName, options: LaunchOptions): LaunchOptions {
  const shell = name === 'chromium' && !process.env['CONSENTRY_CHROMIUM'] && findBrowser('headless-shell');
  return shell ? { ...options, executablePath: shell } : options;
}
