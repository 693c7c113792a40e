import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const JS = 'text/javascript';
const OURS = '<script nonce="n1" src="/consentry.js" data-vendors="baidu-tongji gather"></script>';

/** What a page may forbid, and what a page with these tags needs without us. */
const POLICIES: { [name: string]: string } = {
  'strict-dynamic': `script-src 'nonce-n1' 'strict-dynamic'; object-src 'none'; base-uri 'none'`,
  'nonce and styles': `default-src 'self'; script-src 'nonce-n1'; style-src 'nonce-n1'; img-src 'self' http://hm.baidu.com data:; connect-src 'self'`,
  'Trusted Types': `script-src 'nonce-n1'; require-trusted-types-for 'script'; trusted-types own`,
  'Trusted Types and strict-dynamic': `script-src 'nonce-n1' 'strict-dynamic'; object-src 'none'; require-trusted-types-for 'script'; trusted-types own`,
};

const GIFS = ['/adjacent.gif', '/fragment.gif', '/inner.gif', '/outer.gif', '/shadow.gif'];

interface Seen {
  ran: string[];
  violations: string[];
  errors: string[];
  main: string;
}

async function stage(site: Site, policy: string): Promise<void> {
  const body = await readFile(new URL('page.html', import.meta.url), 'utf8');
  site.answer('shop.test/', { type: 'text/html', body, headers: { 'content-security-policy': policy } });
  for (const name of ['static', 'snippet']) site.answer(`hm.baidu.com/${name}.js`, { type: JS, body: `ran.push('${name}')` });
  // A picture of the page before is no answer.
  for (const name of [...GIFS, '/written.gif']) site.answer(`hm.baidu.com${name}`, { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: { 'cache-control': 'no-store' } });
  site.answer('cbe.convertlab.com/cbe/collect', { type: JS, body: `ran.push('gather'); window.clab_tracker = { ready: (f) => f() };` });
}

const look = (page: Page): Promise<Seen> => page.evaluate<Seen>(`({
  ran: ran.slice().sort(), violations, errors, main: document.querySelector('main').innerHTML,
})`);

for (const [name, policy] of Object.entries(POLICIES)) {
  test(`${name}: a page that works without us works with us, held and released`, async ({ site, page }) => {
    await stage(site, policy);
    await site.open('/', { with: false });
    await expect.poll(async () => (await look(page)).ran.length).toBe(6);
    await site.settle();
    const alone = await look(page);
    expect(alone).toMatchObject({ violations: [], errors: [], ran: ['companion', 'gather', 'inline', 'own', 'snippet', 'static'] });
    const images = () => site.requests('hm.baidu.com').map(({ path }) => path).filter((path) => path.endsWith('.gif')).sort();
    const asked = images();
    expect(asked).toEqual(GIFS);
    site.reset();

    await site.open('/', { html: OURS });
    await site.settle();
    const held = await look(page);
    expect(held).toMatchObject({ violations: [], errors: [], ran: ['inline', 'own'] });
    expect(held.main).toMatch(/^<b>own<\/b><img/);
    expect(images()).toEqual([]);

    await site.press('accept');
    await expect.poll(async () => (await look(page)).ran).toEqual(alone.ran);
    await expect.poll(images).toEqual(asked);
    await page.evaluate('consentry.open()');
    await expect(page.getByRole('dialog')).toBeVisible();
    await site.settle();
    expect(await look(page)).toEqual(alone);
  });
}

test('a page that enforces Trusted Types is refused plain text as it is without us', async ({ site, page, browserName }) => {
  await stage(site, POLICIES['Trusted Types']!);
  const attempt = () => page.evaluate<string>(`(() => {
    try { document.querySelector('main').innerHTML = '<img src="http://hm.baidu.com/refused.gif">'; return 'taken'; } catch (error) { return error.name + (error instanceof TypeError); }
  })()`);
  await site.open('/', { with: false });
  const alone = await attempt();
  await site.open('/', { html: OURS });
  expect(await attempt()).toBe(alone);
  expect(alone).toBe(await page.evaluate(`'trustedTypes' in window`) ? 'TypeErrortrue' : 'taken');
  expect(browserName).toMatch(/chromium|firefox/);
});

test('what a tag writes after its release stands where it would stand without us, on a page that enforces Trusted Types and lists ours', async ({ site, page }) => {
  await stage(site, POLICIES['Trusted Types']!.replace('own', 'own consentry'));
  const pieces = ['<p id="written">whole</p>', '<p>in <b>pi', 'eces</b></p><img alt="" src="http://hm.baidu.com/written.gif">'];
  site.answer('hm.baidu.com/static.js', { type: JS, body: `${pieces.map((piece) => `document.write(tt('createHTML', '${piece}'));`).join('')} ran.push('static')` });
  const written = () => page.evaluate<string[]>(`[0, 1, 2].reduce((found) => [...found, (found.at(-1)?.nextElementSibling ?? document.getElementById('written'))], []).map((one) => one?.outerHTML)`);
  await site.open('/', { with: false });
  await expect.poll(async () => (await look(page)).ran).toContain('static');
  const alone = await written();
  expect(alone.join('')).toMatch(/^<p id="written">whole<\/p><p>in <b>pieces<\/b><\/p><img/);
  site.reset();

  await site.open('/', { html: OURS });
  await site.settle();
  expect(await page.evaluate(`document.getElementById('written')`)).toBe(null);
  await site.press('accept');
  await expect.poll(written).toEqual(alone);
  await expect.poll(() => site.requests('hm.baidu.com/written.gif')).toHaveLength(1);
  expect(await look(page)).toMatchObject({ violations: [], errors: [] });
});
