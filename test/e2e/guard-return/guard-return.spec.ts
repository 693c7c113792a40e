import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const JS = 'text/javascript';
const ALL = { tag: 'data-vendors="baidu-tongji 360 sensors gather"' };

/** What the vendors' stand-ins do in these pages. */
const SCRIPTS: { [address: string]: string } = {
  'hm.baidu.com/fixed.js': 'note("fixed.js");',
  'hm.baidu.com/writes.js': 'document.write("<b>written</b>"); note("writes"); document.write("<i>and more</i>");',
  'hm.baidu.com/writes-script.js':
    `document.write('<b>1</b><script src="http://hm.baidu.com/nested.js"></' + 'script><b>2</b><script>note("inline in writing"); document.write("<i>3</i>")</' + 'script><b>4</b>'); note("writes script");`,
  'hm.baidu.com/nested.js': 'note("nested"); document.write("<u>nested</u>");',
  'hm.baidu.com/writes-pieces.js': 'document.write("<a hr"); document.write("ef=\\"#x\\">li"); document.writeln("nk</a>", "<em>", "e", "</em>"); note("pieces");',
  'hm.baidu.com/writes-nothing.js': 'document.write(""); document.close; note("nothing");',
  'hm.baidu.com/listens.js': `
    document.addEventListener('DOMContentLoaded', hear('tag'));
    document.addEventListener('DOMContentLoaded', { handleEvent: hear('tag object') }, { once: true });
    window.addEventListener('DOMContentLoaded', hear('tag'));
    window.addEventListener('load', hear('tag'));
    const never = hear('removed');
    window.addEventListener('load', never);
    window.removeEventListener('load', never);`,
  'cbe.convertlab.com/cbe/collect': 'window.clab_tracker = { ready: function (f) { f(); } }; note("gather");',
  'static.sensorsdata.cn/sdk/1.26.1/sensorsdata.min.js': 'window.sensorsDataAnalytic201505 = { init: function () { note("init"); }, quick: function () { note("quick"); } }; note("sdk");',
};

function stage(site: Site): void {
  for (const host of ['hm.baidu.com', 's.union.360.cn']) {
    site.answer(host, ({ path }) => {
      // A picture of the page before is no answer.
      const headers = { 'cache-control': 'no-store' };
      if (path.startsWith('/t/')) return { type: JS, body: `note(${JSON.stringify(path)});`, delay: path.includes('slow') ? 400 : 0 };
      if (path.startsWith('/missing')) return { status: 404 };
      if (path.endsWith('.html')) return { type: 'text/html', body: '<!doctype html><title>f</title>' };
      return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>', headers };
    });
  }
  for (const [address, body] of Object.entries(SCRIPTS)) site.answer(address, { type: JS, body });
}

interface Seen {
  value: unknown[];
  errors: string[];
}

/** The value of an expression without us, then held, then after a grant. */
async function compare(site: Site, page: Page, path: string, expression: string): Promise<{ alone: Seen; held: Seen; released: Seen }> {
  stage(site);
  const look = async (): Promise<Seen> => ({ value: await page.evaluate<unknown[]>(expression), errors: await page.evaluate<string[]>('errors') });
  await site.open(path, { ...ALL, with: false });
  await site.settle();
  const alone = await look();
  await site.open(path, ALL);
  await site.settle();
  const held = await look();
  await site.press('accept');
  await expect.poll(async () => (await look()).value.length).toBe(alone.value.length);
  await site.settle();
  return { alone, held, released: await look() };
}

const ATTRIBUTES_ALONE = 14;

test('a static tag has every attribute it was pasted with, and runs once', async ({ site, page }) => {
  const { alone, held, released } = await compare(site, page, '/attributes.html', 'trace');
  expect(alone.value).toHaveLength(ATTRIBUTES_ALONE);
  expect(held.value).toEqual([]);
  expect(released).toEqual(alone);
});

test('its request is the one it would have made', async ({ site, page }) => {
  const headers = () => Object.fromEntries(site.requests('hm.baidu.com').map(({ path, query, headers: sent }) =>
    [path + query, ['referer', 'origin', 'sec-fetch-mode', 'sec-fetch-dest', 'accept'].map((name) => sent[name] ?? '')]));
  stage(site);
  await site.open('/attributes.html', { ...ALL, with: false });
  await site.settle();
  const alone = headers();
  site.reset();
  await site.open('/attributes.html', ALL);
  await site.press('accept');
  await expect.poll(() => page.evaluate('trace.length')).toBe(ATTRIBUTES_ALONE);
  // Of a file that the browser fetched ahead, the tag may take what is there.
  expect(headers()).toEqual(alone);
});

test('tags run in the order of the page, whatever the network does', async ({ site, page }) => {
  const { alone, held, released } = await compare(site, page, '/order.html', 'trace.map((entry) => entry.who)');
  expect(alone.value).toHaveLength(8);
  expect(held.value).toEqual(['inline after head']);
  // The page's own inline code does not wait for consent.
  const tags = (seen: Seen) => seen.value.filter((who) => who !== 'inline after head');
  expect(tags(released)).toEqual(tags(alone));
});

test('what waits for a tag to come or to fail is called once', async ({ site, page }) => {
  const { alone, held, released } = await compare(site, page, '/events.html', 'calls.slice().sort()');
  expect(alone.value).toHaveLength(9);
  expect(held.value.filter((call) => !String(call).startsWith('frame'))).toEqual([]);
  expect(released).toEqual(alone);
});

test('a late tag hears the events that have passed, and the page does not hear them twice', async ({ site, page }) => {
  const { alone, held, released } = await compare(site, page, '/passed.html', 'heard.slice().sort()');
  expect(alone.value.filter((entry) => String(entry).startsWith('tag'))).toHaveLength(4);
  expect(held.value.filter((entry) => String(entry).startsWith('tag'))).toEqual([]);
  expect(released).toEqual(alone);
});

test('what a late tag writes stands where it would have stood', async ({ site, page }) => {
  const { alone, released } = await compare(site, page, '/written.html', 'trace.map((entry) => entry.who)');
  expect(alone.value).toHaveLength(6);
  expect(released).toEqual(alone);
  await site.open('/written.html', { with: false });
  await site.settle();
  const reading = await page.evaluate(`reading('main')`);
  expect(reading).toContain('<u>nested</u>');
  await page.context().clearCookies();
  await site.open('/written.html', ALL);
  await site.press('accept');
  await expect.poll(() => page.evaluate('trace.length')).toBe(alone.value.length);
  await site.settle();
  expect(await page.evaluate(`reading('main')`)).toBe(reading);
});

test('images, frames and other elements read and load as they would have', async ({ site, page }) => {
  const paths = () => [...new Set(site.requests('hm.baidu.com').map(({ path, query }) => path + query))].sort();
  // What the browser has fetched ahead, it need not ask for again; but it shows.
  const shown = () => page.evaluate<number[]>(`[...document.querySelectorAll('main img')].map(({ naturalWidth }) => naturalWidth)`);
  stage(site);
  await site.open('/elements.html', { with: false });
  await site.settle();
  const [reading, alone, pictures] = [await page.evaluate(`reading('main')`), paths(), await shown()];
  expect(alone.length).toBeGreaterThan(11);
  site.reset();
  await site.open('/elements.html', ALL);
  await site.settle();
  expect(await shown()).not.toEqual(pictures);
  await site.press('accept');
  await expect.poll(paths).toEqual(alone);
  await expect.poll(shown).toEqual(pictures);
  // What the browser fetched ahead is shown and asked for before the last element has its address back.
  await expect.poll(() => page.evaluate(`reading('main')`)).toBe(reading);
});

test('inline companions of tags without a queue do not run before them, and nothing throws', async ({ site, page }) => {
  const { alone, held, released } = await compare(site, page, '/companions.html', 'trace.map((entry) => entry.who)');
  expect(alone).toEqual({ value: ['gather', 'companion', 'ready', 'own', 'sdk', 'init', 'quick', 'sensors'], errors: [] });
  expect(held).toEqual({ value: ['own'], errors: [] });
  expect(released.errors).toEqual([]);
  expect(released.value.filter((who) => who !== 'own')).toEqual(alone.value.filter((who) => who !== 'own'));
});

test('one vendor comes back without the other', async ({ site, page }) => {
  stage(site);
  await site.open('/order.html', ALL);
  await page.evaluate(`consentry.accept(['360-fenxi'])`);
  await expect.poll(() => page.evaluate('trace.map((entry) => entry.who)')).toEqual(['inline after head', '/t/other-slow.js']);
  await site.settle();
  expect(site.requests('hm.baidu.com').filter(({ path }) => path.startsWith('/t/other'))).toEqual([]);
  expect(await page.evaluate('trace.length')).toBe(2);
  await page.evaluate(`consentry.accept(['baidu-tongji'])`);
  await expect.poll(() => page.evaluate('trace.length')).toBe(8);
});

test('a script that never runs does not keep the others from coming back', async ({ site, page }) => {
  stage(site);
  await site.open('/never.html', { ...ALL, with: false });
  await expect.poll(() => page.evaluate('trace.map((entry) => entry.who)')).toEqual(['/t/first.js', '/t/last.js']);
  await site.settle();
  expect(site.requests('hm.baidu.com/t/never')).toEqual([]);
  await site.open('/never.html', ALL);
  await site.press('accept');
  await expect.poll(() => page.evaluate('trace.map((entry) => entry.who)')).toEqual(['/t/first.js', '/t/last.js']);
  await site.settle();
  expect(await page.evaluate('trace.length')).toBe(2);
});

test('a vendor that does not answer does not keep the others from coming back', async ({ site, page }) => {
  stage(site);
  await site.open('/order.html', ALL);
  await site.settle();
  site.answer('hm.baidu.com/t/head-slow.js', { hang: true });
  await site.press('accept');
  await expect.poll(() => page.evaluate('trace.map((entry) => entry.who)'), { timeout: 20_000 }).toContain('/t/other-slow.js');
});
