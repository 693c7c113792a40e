import { readFile } from 'node:fs/promises';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const TAG = { tag: 'data-vendors="baidu-tongji"' };
const TOOLS = ['wraps', 'zones', 'freezes', 'locks', 'puts', 'extends', 'breaks'];
/** A native that cannot be wrapped cannot be asked: known, and named in README. */
const UNGUARDED: { [name: string]: string[] } = { 'freezes before us': ['/hm.gif', '/hm.js'], 'locks before us': ['/hm.gif', '/hm.js'] };

async function stage(site: Site, before: string, after: string): Promise<void> {
  const tools = await readFile(new URL('tools.js', import.meta.url), 'utf8');
  const run = (name: string) => ({ type: 'text/javascript', body: name && `${tools}\ntools.${name}();`.replace(/^const (MEMBERS|ACCESSORS|tools) =/gm, 'var $1 =') });
  site.answer('shop.test/before.js', run(before));
  site.answer('shop.test/after.js', run(after));
  site.answer('shop.test/own.json', { type: 'application/json', body: '{}' });
  site.answer('shop.test/own.gif', { type: 'image/gif', body: '' });
}

const OWN = `({ ownRan, loaded, errors, main: document.querySelector('main').innerHTML, own: localStorage.own, cookie: document.cookie.includes('own=1') })`;
const PAIRS: [before: string, after: string][] = [...TOOLS.map((name): [string, string] => [name, '']), ...TOOLS.map((name): [string, string] => ['', name]), ['wraps', 'wraps'], ['zones', 'wraps']];

for (const [before, after] of PAIRS) {
  const title = [before && `${before} before us`, after && `${after} after us`].filter(Boolean).join(', ');
  test(`a tool that ${title}: the page works, the vendor is held and comes back`, async ({ site, page }) => {
    await stage(site, before, after);
    await site.open('/', { with: false });
    await site.settle();
    const alone = await page.evaluate(OWN);
    const paths = () => site.requests('hm.baidu.com').map(({ path }) => path).sort();
    expect(paths()).toEqual(['/hm.gif', '/hm.js']);
    await page.evaluate('localStorage.clear()');
    await page.context().clearCookies();
    site.reset();

    await site.open('/', TAG);
    await site.settle();
    expect.soft(await page.evaluate(OWN)).toEqual(alone);
    expect.soft(paths()).toEqual(UNGUARDED[title] ?? []);

    await site.press('accept');
    await expect.poll(paths).toEqual(['/hm.gif', '/hm.js']);
    await site.settle();
    expect(paths()).toEqual(['/hm.gif', '/hm.js']);
    expect(await page.evaluate('errors')).toEqual([]);
  });
}
