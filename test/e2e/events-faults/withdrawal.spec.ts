import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';
import { different, ENDPOINT, originFor, posts, TAG, UI, uiAnswer, WAITING } from './posts.ts';

const kinds = (events: unknown[]): string[] => (events as { type: string }[]).map(({ type }) => type.replace('dev.consentry.consent.', ''));

async function grant(site: Site, page: Page, origin: string): Promise<void> {
  await site.open('/', { ...TAG, origin });
  await page.evaluate('consentry.accept()');
  await expect.poll(() => site.events()).toHaveLength(1);
  await expect.poll(() => page.evaluate(WAITING)).toBe(0);
}

test('a withdrawal is at the server before the page is asked for again, however slow the answer', async ({ site, page, browserName }) => {
  const origin = originFor(browserName);
  await grant(site, page, origin);
  site.answer(ENDPOINT, { status: 202, delay: 1500 });
  const loaded = page.waitForEvent('load');
  await page.evaluate('consentry.withdraw()');
  await loaded;
  const paths = site.requests('shop.test').map(({ path }) => path).filter((path) => path === '/' || path === '/consent-events');
  expect(paths.slice(0, 4)).toEqual(['/', '/consent-events', '/consent-events', '/']);
  await expect.poll(() => kinds(site.events()), { timeout: 25_000 }).toContain('withdrawn');
  await expect.poll(() => page.evaluate(WAITING), { timeout: 25_000 }).toBe(0);
  expect(different(site.events())).toBe(2);
});

test('a withdrawal arrives although the page itself reloads in the same moment', async ({ site, page, browserName }) => {
  const origin = originFor(browserName);
  await grant(site, page, origin);
  const loaded = page.waitForEvent('load');
  await page.evaluate('consentry.withdraw(); location.reload()').catch(() => undefined);
  await loaded;
  await expect.poll(() => kinds(site.events()), { timeout: 25_000 }).toContain('withdrawn');
  expect(different(posts(site))).toBe(2);
});

test('a withdrawal by a page that has not yet loaded what sends it arrives from the next', async ({ site, page, browserName }) => {
  const origin = originFor(browserName);
  await grant(site, page, origin);
  let asked = 0;
  site.answer(UI, () => (asked++ ? uiAnswer() : { hang: true }));
  await page.goto(`${origin}/`);
  const loaded = page.waitForEvent('load');
  await page.evaluate('consentry.withdraw()');
  await loaded;
  await expect.poll(() => kinds(site.events()), { timeout: 25_000 }).toContain('withdrawn');
  expect([asked, different(posts(site))]).toEqual([2, 2]);
});
