import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { mark } from '../../../src/consentry-mark.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const VENDORS = 'baidu-tongji';
const TAG = `data-vendors="${VENDORS}"`;
/** What README names beside the ways that leak: it lists the site alone. */
const POLICY = `default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:`;
/** By who comes first: held or not. */
const RACY = ['a frame of a blob, its own script', 'a frame by markup, its own script', 'XSLT'];
/** Held in one browser all the same. */
const HELD: { [browser: string]: string[] } = { chromium: [], firefox: ['a style property', 'a text node in a style element'] };

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const file = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8');

async function tried(site: Site, page: Page, { html, policy, held }: { html: string; policy?: string; held: boolean }): Promise<string[]> {
  site.reset();
  site.answer('shop.test/runner.js', { type: 'text/javascript', body: await file('../../support/family-runner.js') });
  site.answer('shop.test/leads-on.gif', { status: 302, headers: { location: 'http://hm.baidu.com/case/an-address-of-the-site-that-leads-on.gif' } });
  const link = '<http://hm.baidu.com/case/a-header-of-the-page.js>; rel=preload; as=script';
  site.answer('shop.test/', { type: 'text/html', body: html, headers: { link, ...(policy && { 'content-security-policy': policy }) } });
  await site.open('/', { with: held, tag: TAG });
  await expect.poll(() => page.evaluate('finished'), { timeout: 30_000 }).toBeTruthy();
  await site.settle();
  const all = await page.evaluate<string[]>('finished');
  const paths = site.requests('hm.baidu.com').map(({ path }) => path);
  return all.filter((name) => paths.some((path) => path.startsWith(`/case/${slug(name)}.`)));
}

test('what the guard cannot hold is what README says, and the policy named there keeps all of it from leaving', async ({ site, page, browserName }) => {
  const html = await file('index.html');
  const alone = await tried(site, page, { html, held: false });
  expect(alone).toEqual(await page.evaluate('finished'));
  const leaked = await tried(site, page, { html, held: true });
  expect(alone.filter((name) => ![...leaked, ...RACY].includes(name))).toEqual(HELD[browserName]);
  expect(await tried(site, page, { html, held: true, policy: POLICY })).toEqual([]);
});

test('marked, what stands in the page is not asked for', async ({ site, page }) => {
  const html = mark(await file('index.html'), { vendors: VENDORS });
  const leaked = await tried(site, page, { html, held: true });
  expect(leaked).not.toContain('a static tag');
  expect(leaked).not.toContain('a closed shadow root in the page');
  expect(leaked).toContain('a tag above');
});

test('a frame of the site\'s own is held by a tag of its own', async ({ site }) => {
  await site.open('/frames.html', { with: false });
  await expect.poll(() => site.requests('hm.baidu.com/framed').length).toBe(1);
  site.reset();
  await site.open('/frames.html', { tag: TAG });
  await site.settle();
  expect(site.requests('hm.baidu.com')).toEqual([]);
});

test('a worker in a file of the site\'s own is held by a policy of that file', async ({ site, page }) => {
  const work = () => page.evaluate(`new Promise((done) => { new Worker('worker.js').onmessage = done; }).then(() => true)`);
  await site.open('/frames.html', { tag: TAG });
  await work();
  await expect.poll(() => site.requests('hm.baidu.com/worker').length).toBe(1);
  site.reset();
  site.answer('shop.test/worker.js', { type: 'text/javascript', body: await file('worker.js'), headers: { 'content-security-policy': `default-src 'self'` } });
  await work();
  await site.settle();
  expect(site.requests('hm.baidu.com')).toEqual([]);
});
