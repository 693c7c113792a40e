import { readFile } from 'node:fs/promises';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const TAG = { tag: 'data-vendors="baidu-tongji"' };
/** Tools of tools.js that run before our script and after it. */
const COMPANIES: [before: string[], after: string[]][] = [
  [['wraps', 'extends'], ['wraps', 'breaks']],
  [['zones'], ['extends', 'wraps']],
  [['puts', 'breaks'], ['puts']],
  [[], ['zones']],
  [[], ['freezes']],
  [[], ['locks']],
  [['freezes'], []],
  [['locks'], []],
];
/** A native that cannot be wrapped cannot be asked: known, and named in README. */
const UNGUARDED = ['freezes, us', 'locks, us'];
const VENDOR = ['/hm.gif', '/hm.js'];

async function stage(site: Site, before: string[], after: string[]): Promise<void> {
  const tools = await readFile(new URL('tools.js', import.meta.url), 'utf8');
  const run = (names: string[]) => ({ type: 'text/javascript', body: `(() => {\n${tools}\n${names.map((name) => `tools.${name}();`).join('\n')}\n})();` });
  site.answer('shop.test/before.js', run(before));
  site.answer('shop.test/after.js', run(after));
  site.answer('shop.test/own.json', { type: 'application/json', body: '{}' });
  site.answer('shop.test/own.gif', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
}

const OWN = `({ ownRan, loaded, errors, main: document.querySelector('main').innerHTML, own: localStorage.own, cookie: document.cookie.includes('own=1') })`;

test('beside tools that wrap, freeze or put back natives the page works, the vendor is held and comes back @firefox', async ({ site, page }) => {
  test.setTimeout(120_000);
  const paths = () => [...new Set(site.requests('hm.baidu.com').map(({ path }) => path))].sort();
  await stage(site, [], []);
  await site.open('/', { with: false });
  await site.settle();
  const alone = await page.evaluate(OWN);
  expect(paths()).toEqual(VENDOR);
  expect(alone).toMatchObject({ ownRan: 1, loaded: 1, errors: [] });

  for (const [before, after] of COMPANIES) {
    const company = [...before, 'us', ...after].join(', ');
    await page.evaluate('localStorage.clear()');
    await page.context().clearCookies();
    await stage(site, before, after);
    site.reset();
    await site.open('/', TAG);
    await site.settle();
    expect.soft(await page.evaluate(OWN), company).toEqual(alone);
    expect.soft(paths(), company).toEqual(UNGUARDED.includes(company) ? VENDOR : []);

    await site.press('accept');
    await expect.soft.poll(paths, company).toEqual(VENDOR);
    await site.settle();
    expect.soft(site.requests('hm.baidu.com/hm.js'), company).toHaveLength(1);
    expect.soft(await page.evaluate('errors'), company).toEqual([]);
  }
});
