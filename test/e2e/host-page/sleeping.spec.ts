import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { launchOptions } from '../../support/browsers.ts';
import type { BrowserName } from '../../support/browsers.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const TAG = 'data-lang="en" data-vendors="baidu-tongji" data-endpoint="/consent-events"';
const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** A page goes to sleep undecided, the visitor refuses on a subdomain (which no channel reaches), and goes back. */
async function sleepAndReturn(site: Site, page: Page): Promise<void> {
  // Browsers put no page to sleep that must not be stored.
  for (const [address, name] of [['shop.test/', 'index.html'], ['sub.shop.test/other.html', 'other.html']] as const) {
    site.answer(address, { type: 'text/html', headers: { 'cache-control': 'no-cache' }, body: file(name) });
  }
  await site.open('/', { tag: `${TAG} data-cookie-domain="shop.test"`, page });
  await page.locator('#consentry').waitFor();
  await page.evaluate("addEventListener('pageshow', ({ persisted }) => { window.slept = persisted; })");
  await page.goto('http://sub.shop.test/other.html');
  await page.locator('#consentry [data-consentry=reject]').click();
  await page.evaluate('setTimeout(() => history.back())');
}

test('a page that comes back out of the cache knows what was decided meanwhile', async ({ site, page, web, browserName }) => {
  // Playwright switches Chromium's cache of pages off.
  const own = browserName === 'chromium'
    ? await chromium.launch({ ...launchOptions(browserName as BrowserName, web.address), ignoreDefaultArgs: ['--disable-back-forward-cache'] }) : undefined;
  try {
    const there = await own?.newPage() ?? page;
    await sleepAndReturn(site, there);
    // A page that is going answers nothing.
    await expect.poll(() => there.evaluate('window.slept').catch(() => undefined)).toBe(true);
    await expect.poll(() => there.evaluate('[consentry.state().decided, consentry.allows("baidu-tongji"), document.querySelectorAll("#consentry").length]')).toEqual([true, false, 0]);
  } finally {
    await own?.close();
  }
});

/** Chromium prepares no page under a tool that watches it, so this one is nobody's; the test sees what it asks for. */
async function unwatched(proxy: string, use: () => Promise<void>): Promise<void> {
  const { executablePath, args } = launchOptions('chromium', proxy);
  // Where Playwright tidies up: Chromium's children write for a while after it has ended.
  const profile = mkdtempSync(test.info().outputPath('profile-'));
  const browser = spawn(executablePath ?? chromium.executablePath(), [
    // It also prepares pages of secure origins only.
    ...args ?? [], '--unsafely-treat-insecure-origin-as-secure=http://shop.test', '--headless', '--remote-debugging-port=0', `--proxy-server=${proxy}`, `--user-data-dir=${profile}`, 'http://shop.test/before.html',
  ], { stdio: 'ignore' });
  const ended = new Promise((done) => { browser.once('exit', done); });
  try {
    await use();
  } finally {
    browser.kill();
    await ended;
  }
}

test('a page that is only being prepared asks nothing, tells nothing, and holds its tags until the visitor comes @chromium', async ({ site, web }) => {
  const told = (): string[] => site.requests('shop.test/told').map(({ path }) => path.replace('/told/', ''));
  const vendor = () => site.requests('hm.baidu.com/hm.js');
  let go = '';
  site.answer('shop.test/go', () => ({ body: go }));

  web.show({ with: false });
  await unwatched(web.address, async () => {
    await expect.poll(told).toEqual(['prepared']);
    expect(vendor(), 'without us the tag fires before there is a visitor').toHaveLength(1);
  });
  site.reset();

  web.show({ tag: TAG });
  await unwatched(web.address, async () => {
    await expect.poll(told).toEqual(['prepared']);
    // The page before asks five times a second whether to go on.
    const asked = (): number => site.requests('shop.test/go').length;
    const enough = asked() + 4;
    await expect.poll(asked).toBeGreaterThan(enough);
    expect(site.requests('shop.test/consentry').map(({ path }) => path)).toEqual(['/consentry.js']);
    expect(site.requests('shop.test/consent-events')).toEqual([]);
    go = 'go';
    await expect.poll(told).toEqual(['prepared', 'activated', 'asked']);
    expect(vendor()).toEqual([]);
    expect(site.requests('shop.test/consent-events')).toEqual([]);
  });
});
