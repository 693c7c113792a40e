import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

// The SDK itself, not a stand-in: it keeps its id in memory, writes it back, and sends once more when the page goes.
const sdk = readFileSync(fileURLToPath(import.meta.resolve('sa-sdk-javascript/sensorsdata.min.js')), 'utf8');
const leave = readFileSync(fileURLToPath(import.meta.resolve('sa-sdk-javascript/dist/web/plugin/pageleave/index.js')), 'utf8');

const TAG = { tag: 'data-vendors="sensors" data-endpoint="/consent-events"' };
const THEIRS = /sensors|sajssdk|sa_jssdk|sawebjssdk/i;

/** Names of cookies and keys that the SDK keeps. */
const kept = async (page: Page): Promise<string[]> => {
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  return [...cookies, ...keys].filter((name) => THEIRS.test(name)).sort();
};
const sent = (site: Site): string[] => site.requests('shop.test/sa.gif').map(({ path, query }) => path + query);

function serve(site: Site): void {
  site.answer('shop.test/sensorsdata.min.js', { type: 'text/javascript', body: `${sdk}\n${leave}` });
  site.answer('shop.test/sa.gif', { type: 'image/gif', body: '' });
}

for (const way of ['beacon', 'batch']) {
  const path = way === 'batch' ? '/?batch' : `/?send=${way}`;

  test(`${way}: the SDK alone sends, writes, and sends again when the page goes`, async ({ site, page }) => {
    serve(site);
    await site.open(path, { with: false });
    await expect.poll(() => sent(site).length).toBeGreaterThan(0);
    expect(await kept(page)).toContain('sensorsdata2015jssdkcross');
    await site.settle();
    site.reset();
    await page.evaluate(`sensors.track('leaving'); sensors.register({ a: 1 });`);
    await page.reload();
    await site.settle();
    expect(sent(site)).not.toEqual([]);
  });

  test(`${way}: withdrawn, nothing is sent and no key comes back, whatever it tries on its way out`, async ({ site, page }) => {
    serve(site);
    await site.open(path, TAG);
    await site.press('accept');
    await expect.poll(() => sent(site).length).toBeGreaterThan(0);
    await expect.poll(() => kept(page)).toContain('sensorsdata2015jssdkcross');
    await site.settle();
    site.reset();

    // What a page and the SDK do at the very end: events in the queue, a property that writes the id back.
    await page.evaluate(`(() => {
      for (const type of ['pagehide', 'visibilitychange', 'beforeunload', 'unload']) addEventListener(type, () => { sensors.track('last ' + type); sensors.register({ last: type }); });
      document.addEventListener('visibilitychange', () => sensors.track('hidden'));
    })()`);
    const reloaded = page.waitForEvent('load');
    await page.evaluate('consentry.withdraw()');
    await reloaded;
    await site.settle();
    expect(sent(site)).toEqual([]);
    expect(await kept(page)).toEqual([]);

    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await page.reload();
    await site.settle();
    expect(sent(site)).toEqual([]);
    expect(await kept(page)).toEqual([]);
  });
}
