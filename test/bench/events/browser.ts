import { chromium, firefox } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findBrowser } from '../../support/find-browser.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** A browser for which shop.test is this machine, without a proxy: connections are refused and reset for real. */
export function openBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (name === 'chromium') {
    return chromium.launch({
      args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--host-resolver-rules=MAP shop.test 127.0.0.1'],
      ...(executablePath && { executablePath }),
    });
  }
  return firefox.launch({
    ...(executablePath && { channel: 'moz-firefox', executablePath }),
    firefoxUserPrefs: {
      'network.dns.localDomains': 'shop.test', 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false,
      'dom.security.https_first': false, 'dom.security.https_only_mode': false,
    },
  });
}
