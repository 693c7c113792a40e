import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

type Company = [before: string[], after: string[]];

const TAG = { tag: 'data-vendors="baidu-tongji"' };
/** Tools of tools.js that run before our script and after it. */
const COMPANIES: Company[] = [
  [['wraps', 'extends'], ['wraps', 'breaks']],
  [['zones'], ['extends', 'wraps']],
  [['puts', 'breaks'], ['puts']],
  [[], ['zones']],
  [[], ['freezes']],
  [[], ['locks']],
  [['freezes'], []],
  [['locks'], []],
];
/** The same with the tools themselves, as they are published; `unzones` and `unsentries` put back what those have kept. */
const PACKAGED: Company[] = [
  [['zone.js', 'sentry'], []],
  [[], ['zone.js', 'sentry']],
  [['sentry'], ['zone.js', 'unsentries', 'unzones']],
  [['puts', 'zone.js'], ['sentry', 'unzones', 'unsentries', 'puts']],
];
/** A native that cannot be wrapped cannot be asked: known, and named in README. */
const UNGUARDED = ['freezes, us', 'locks, us'];
const VENDOR = ['/hm.gif', '/hm.js', '/set.gif'];
/** Of the vendor's too, but for these the page has had its answer. */
const ANSWERED = ['/fetched', '/requested', '/sent'];
const ALL = [...ANSWERED, ...VENDOR].sort();
/** What the page asks of the vendor once the tools have been seen, and some have left. */
const LATE = '/late.gif';

/** Sentry is published in modules, so it is bundled as a site would do it. */
async function bundle(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundled' } } });
  return [built].flat().flatMap((one) => ('output' in one ? one.output : [])).map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

const packages = async () => ({
  'zone.js': await readFile(createRequire(import.meta.url).resolve('zone.js/plugins/zone.min'), 'utf8'),
  sentry: await bundle('sentry.mjs'),
});

async function stage(site: Site, [before, after]: Company, published: { [name: string]: string } = {}): Promise<void> {
  const tools = await readFile(new URL('tools.js', import.meta.url), 'utf8');
  const run = (names: string[]) => ({ type: 'text/javascript', body: `(() => {\n${tools}\n${names.map((name) => published[name] ?? `tools.${name}();`).join('\n')}\n})();` });
  site.answer('shop.test/before.js', run(before));
  site.answer('shop.test/after.js', run(after));
  site.answer('shop.test/own.json', { type: 'application/json', body: '{}' });
  // A browser is not done with a body that nobody reads.
  site.answer('errors.test', { body: '' });
  site.answer('shop.test/own.gif', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
}

const OWN = `({ ownRan, loaded, errors, seen, main: document.querySelector('main').innerHTML, own: localStorage.own, cookie: document.cookie.includes('own=1') })`;
const pathsOf = (site: Site) => () => [...new Set(site.requests('hm.baidu.com').map(({ path }) => path))].sort();
const named = ([before, after]: Company): string => [...before, 'us', ...after].join(', ');

/** Comes and looks, as somebody who has never been here. */
async function visit(site: Site, page: Page, snippet: { with?: boolean; tag?: string }): Promise<unknown> {
  await page.evaluate('location.host && localStorage.clear()');
  await page.context().clearCookies();
  site.reset();
  await site.open('/', snippet);
  await page.waitForFunction('reported');
  await site.settle();
  return page.evaluate(OWN);
}

async function comesBack(site: Site, page: Page, company: string, expected: unknown): Promise<void> {
  await site.press('accept');
  await expect.soft.poll(pathsOf(site), company).toEqual(expected);
  await site.settle();
  expect.soft(site.requests('hm.baidu.com/hm.js'), company).toHaveLength(1);
  expect.soft(await page.evaluate('errors'), company).toEqual([]);
}

test('beside tools that wrap, freeze or put back natives the page works, the vendor is held and comes back @firefox', async ({ site, page }) => {
  test.setTimeout(120_000);
  await stage(site, [[], []]);
  const alone = await visit(site, page, { with: false });
  expect(pathsOf(site)()).toEqual(ALL);
  expect(alone).toMatchObject({ ownRan: 1, loaded: 1, errors: [] });

  for (const company of COMPANIES) {
    const name = named(company);
    await stage(site, company);
    expect.soft(await visit(site, page, TAG), name).toEqual(alone);
    const open = UNGUARDED.includes(name) && (expect.arrayContaining(VENDOR) as unknown);
    expect.soft(pathsOf(site)(), name).toEqual(open || []);
    await comesBack(site, page, name, open || VENDOR);
  }
});

test('beside zone.js and Sentry themselves, whoever comes first or leaves first: the page works, both see what they see without us, the vendor is held and comes back', async ({ site, page }) => {
  test.setTimeout(120_000);
  const published = await packages();
  const reports = () => site.requests('errors.test').filter(({ body }) => /An own mistake/.test(body)).length;
  for (const company of PACKAGED) {
    const name = named(company);
    await stage(site, company, published);
    const alone = await visit(site, page, { with: false });
    expect(pathsOf(site)(), name).toEqual([...ALL, LATE].sort());
    expect(reports(), name).toBe(1);
    expect(alone, name).toMatchObject({ ownRan: 1, loaded: 1, errors: [], seen: expect.arrayContaining(['crumb fetch /own.json?fetch 200']) as unknown });

    expect.soft(await visit(site, page, TAG), name).toEqual(alone);
    expect.soft(reports(), name).toBe(1);
    expect.soft(pathsOf(site)(), name).toEqual([]);
    await comesBack(site, page, name, [...VENDOR, LATE].sort());
  }
});
