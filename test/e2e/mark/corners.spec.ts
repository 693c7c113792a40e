import { readFileSync } from 'node:fs';
import { mark } from '../../../src/consentry-mark.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const original = readFileSync(new URL('corners.html', import.meta.url), 'utf8');
/** What every browser here asks for when the page stands alone. An image in a closed list is not asked for by all. */
const ALONE = ['object.gif', 'poster.gif', 'shadow.gif', 'shadow.js', 'style.gif', 'svg.gif', 'table.gif'];

const seen = (site: Site): string[] => [...new Set(site.requests('hm.baidu.com').map(({ path }) => path.slice(1)))].sort();

async function openMarked(site: Site): Promise<void> {
  site.answer('shop.test/marked.html', { type: 'text/html; charset=utf-8', body: mark(original, { vendors: 'baidu-tongji', tag: '/consentry.js' }) });
  await site.open('/marked.html');
  await site.settle();
}

test('control: the page alone asks from every corner', async ({ site }) => {
  await site.open('/corners.html', { with: false });
  await expect.poll(() => seen(site)).toEqual(expect.arrayContaining(ALONE));
});

test('control: unmarked, some are asked before any script can say no', async ({ site }) => {
  site.answer('shop.test/unmarked.html', { type: 'text/html; charset=utf-8', body: original.replace('<head>', '<head><script src="/consentry.js" data-vendors="baidu-tongji"></script>') });
  await site.open('/unmarked.html');
  await site.settle();
  expect(seen(site)).toContain('poster.gif');
});

test('marked, nobody is asked', async ({ site }) => {
  await openMarked(site);
  expect(seen(site)).toEqual([]);
});

// Playwright loses Firefox's answers for good, now and then, when an object's frame comes back.
test('accepted, they come back, and templates give what they would have given @chromium', async ({ site, page }) => {
  await openMarked(site);
  await site.press('accept');
  await expect.poll(() => seen(site)).toEqual(expect.arrayContaining(['object.gif', 'poster.gif', 'shadow.gif', 'shadow.js', 'svg.gif']));
  await page.evaluate('copy()');
  await expect.poll(() => seen(site)).toEqual(expect.arrayContaining(['template.gif', 'template.js']));
});

test('on the next page too @chromium', async ({ site, page }) => {
  await openMarked(site);
  await site.press('accept');
  await expect.poll(() => seen(site)).toContain('shadow.js');
  await site.settle();
  site.reset();
  await site.open('/marked.html');
  await expect.poll(() => seen(site)).toEqual(expect.arrayContaining(ALONE));
  await page.evaluate('copy()');
  await expect.poll(() => seen(site)).toEqual(expect.arrayContaining(['template.gif', 'template.js']));
});
