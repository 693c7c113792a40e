import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { mark } from '../../../src/consentry-mark.ts';
import type { MarkOptions } from '../../../src/mark/types.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const VENDORS = 'baidu-tongji 360 sensors udesk gather';
const HOSTS = [
  'baidu.com', '360.cn', 'mediav.com', 'qhimg.com', 'so.com', 'sensorsdata.cn', 'udesk.cn', 'convertlab.com', 'huiju.cool',
  'shop.test/sa',
];
/** Scripts that stop the parser where they stand, in the order of the page. */
const BLOCKING = ['s.union.360.cn/1000.js', 'static.sensorsdata.cn/sdk/1.27.11/sensorsdata.min.js', 'sensors.init', 'cbe.convertlab.com/cbe/collect', 'clab_tracker.ready'];

const original = readFileSync(new URL('index.html', import.meta.url), 'utf8');

const seen = (site: Site): string[] => HOSTS.flatMap((host) => site.requests(host).map(({ host: to, path }) => to + path));
const tunnels = (site: Site): number => HOSTS.reduce((sum, host) => sum + site.connects(host), 0);

/** Vendors whose tag has to do something, so that its inline companion can be seen to work. */
function answer(site: Site): void {
  const ran = (name: string) => `(window.__ran = window.__ran || []).push('${name}');`;
  const type = 'text/javascript';
  site.answer('static.sensorsdata.cn/sdk/1.27.11/sensorsdata.min.js', {
    type, body: `${ran('static.sensorsdata.cn/sdk/1.27.11/sensorsdata.min.js')} window.sensorsDataAnalytic201505 = { init() { ${ran('sensors.init')} } };`,
  });
  site.answer('cbe.convertlab.com/cbe/collect', {
    type, body: `${ran('cbe.convertlab.com/cbe/collect')} window.clab_tracker = { push() {}, ready(go) { ${ran('clab_tracker.ready')} go.call(this); } };`,
  });
  site.answer('hm.baidu.com/hm.js', { type, body: `${ran('hm.baidu.com/hm.js')} window.calls = JSON.stringify(window._hmt);` });
}

async function openMarked(site: Site, options: MarkOptions = {}): Promise<void> {
  answer(site);
  const body = mark(original, { vendors: VENDORS, tag: { src: '/consentry.js', 'data-vendors': VENDORS }, ...options });
  site.answer('shop.test/marked.html', { type: 'text/html; charset=utf-8', body });
  await site.open('/marked.html');
}

const errors = (page: Page): Promise<unknown> => page.evaluate('errors');

test('control: the page alone asks every vendor', async ({ site }) => {
  answer(site);
  await site.open('/', { with: false });
  await site.settle();
  for (const host of HOSTS.filter((name) => !['so.com', 'shop.test/sa'].includes(name))) expect(site.requests(host), host).not.toEqual([]);
});

test('control: unmarked, the preload scanner is faster than any script', async ({ site }) => {
  answer(site);
  site.answer('shop.test/unmarked.html', { type: 'text/html; charset=utf-8', body: original.replace('<head>', `<head><script src="/consentry.js" data-vendors="${VENDORS}"></script>`) });
  await site.open('/unmarked.html');
  await site.settle();
  expect(seen(site)).toContain('s.union.360.cn/1000.js');
});

test('a first visit to the marked page asks no vendor', async ({ site, page }) => {
  await openMarked(site);
  await site.settle();
  expect(seen(site)).toEqual([]);
  expect(tunnels(site)).toBe(0);
  expect(await site.ran()).toEqual([]);
  expect(await errors(page)).toEqual([]);
  expect(await page.evaluate('own')).toBe(true);
  await expect(page.locator('#end')).toHaveText('The rest of the page, 自己的内容。');
});

test('the same over https, where a vendor would see a connection too', async ({ site }) => {
  await site.open('/', { with: false, origin: 'https://shop.test' });
  await expect.poll(() => tunnels(site)).toBeGreaterThan(0);
  await site.open('/own.js');
  site.reset();

  const body = mark(original, { vendors: VENDORS, tag: '/consentry.js' });
  site.answer('shop.test/marked.html', { type: 'text/html; charset=utf-8', body });
  await site.open('/marked.html', { origin: 'https://shop.test' });
  await site.settle();
  expect(seen(site)).toEqual([]);
  expect(tunnels(site)).toBe(0);
});

test('the page may call its queue before consent: loader snippets go on running', async ({ site, page }) => {
  await openMarked(site);
  await page.locator('#buy').click();
  await expect(page.locator('#buy')).toHaveText('bought');
  await site.press('accept');
  await expect.poll(() => page.evaluate('window.calls')).toBe('[["_trackEvent","page","called","the queue"],["_trackEvent","buy"]]');
});

test('accepted, each tag runs once, as on the page alone, in order', async ({ site, page }) => {
  answer(site);
  await site.open('/', { with: false });
  await site.settle();
  const alone = await site.ran();
  site.reset();

  await openMarked(site);
  await site.press('accept');
  await expect.poll(() => site.ran()).toHaveLength(alone.length);
  await site.settle();
  const ran = await site.ran();
  expect([...ran].sort()).toEqual([...alone].sort());
  expect(ran.filter((name) => BLOCKING.includes(name))).toEqual(BLOCKING);
  expect(await errors(page)).toEqual([]);
});

test('accepted, frames, images and links come back', async ({ site, page }) => {
  await openMarked(site);
  await site.press('accept');
  for (const where of ['mvp.mediav.com/t.gif', 'mvp.mediav.com/small.gif', 'tran.mediav.com', '360fenxi.mediav.com/poster.gif', 'tenant.udesk.cn/im_client', 'host.huiju.cool/forms.css']) {
    await expect.poll(() => site.requests(where).length, where).toBeGreaterThan(0);
    // Firefox now and then asks again for a picture, whose source and image come back one after the other.
    if (where !== 'mvp.mediav.com/small.gif') expect(site.requests(where), where).toHaveLength(1);
  }
  // Scripts take their turns, and images and frames do not wait for them.
  await expect.poll(() => page.evaluate(() => [...document.querySelectorAll('[data-consentry]:not(a,button,#consentry,#consentry *)')].map(({ outerHTML }) => outerHTML))).toEqual([]);
  expect(await page.evaluate(() => ({
    frame: document.querySelector('#chat')?.getAttribute('src'),
    pixel: document.querySelector('#pixel')?.getAttribute('src'),
    own: document.querySelector<HTMLElement>('#fenxi')?.dataset['own'],
    module: document.querySelector('[src$="module.js"]')?.getAttribute('type'),
  }))).toEqual({
    frame: '//tenant.udesk.cn/im_client/?web_plugin_id=1', pixel: '//mvp.mediav.com/t.gif?type=3&jzqs=m-360-0', own: 'kept', module: 'module',
  });
});

test('only the chosen vendor comes back @chromium', async ({ site, page }) => {
  await openMarked(site);
  await page.evaluate(`consentry.accept(['gather'])`);
  await expect.poll(() => site.ran()).toEqual(['cbe.convertlab.com/cbe/collect', 'clab_tracker.ready']);
  await site.settle();
  expect(seen(site).filter((to) => !/convertlab|huiju/.test(to))).toEqual([]);
});

test('refused, nothing leaves on this page or the next @chromium', async ({ site, page }) => {
  await openMarked(site);
  await site.press('reject');
  await page.reload();
  await site.settle();
  expect(seen(site)).toEqual([]);
  expect(tunnels(site)).toBe(0);
});

test('a visitor who has accepted finds everything on the next page', async ({ site, page }) => {
  await openMarked(site);
  await site.press('accept');
  await expect.poll(() => site.ran()).toContain('clab_tracker.ready');
  await site.settle();
  const first = await site.ran();
  await page.reload();
  await expect.poll(() => site.ran()).toHaveLength(first.length);
  const ran = await site.ran();
  expect(ran.filter((name) => BLOCKING.includes(name))).toEqual(BLOCKING);
  await expect.poll(() => page.evaluate(() => document.querySelector('#chat')?.getAttribute('src'))).toBe('//tenant.udesk.cn/im_client/?web_plugin_id=1');
});

test('snippets held: nothing of the vendor runs before consent, and the queue comes with it', async ({ site, page }) => {
  await openMarked(site, { snippets: 'hold' });
  await site.settle();
  expect(seen(site)).toEqual([]);
  expect(await page.evaluate(() => ['_mvq', 'ud', 'UdeskApiObject'].filter((name) => name in window))).toEqual([]);
  // The price, and why it is not the default: code of the page that calls the queue finds none.
  expect(await errors(page)).toEqual([expect.stringMatching(/_hmt/)]);
  await site.press('accept');
  await expect.poll(() => site.ran()).toContain('hm.baidu.com/hm.js');
  await expect.poll(() => site.ran()).toContain('assets-cli.udesk.cn/im_client/js/udeskApi.js');
  await expect.poll(() => site.ran()).toContain('jspassport.ssl.qhimg.com/11.0.1.js');
  const ran = await site.ran();
  expect(ran).toEqual([...new Set(ran)]);
});

test('without our script a marked page stays shut and works', async ({ site, page }) => {
  site.answer('shop.test/consentry.js', { status: 404 });
  await openMarked(site, { snippets: 'hold' });
  await site.settle();
  expect(seen(site)).toEqual([]);
  await expect(page.locator('#end')).toBeVisible();
  expect(await page.evaluate('own')).toBe(true);
});
