import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const npm = (path: string): string => fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url));

const SHEETS: { [name: string]: string } = {
  'modern-normalize': npm('modern-normalize/modern-normalize.css'),
  Bootstrap: npm('bootstrap/dist/css/bootstrap.css'),
  Bulma: npm('bulma/css/bulma.css'),
  'Element Plus': npm('@element-plus/theme-chalk/dist/index.css'),
  Layui: npm('layui/dist/css/layui.css'),
  'a theme with !important': fileURLToPath(new URL('theme.css', import.meta.url)),
};

interface Look {
  shot: Buffer;
  boxes: string[];
}

/** The place of each element, and what of its style a page could bend. */
async function look(page: Page, selector: string): Promise<Look> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const boxes = await page.locator(selector).evaluate((host) => [host, ...host.querySelectorAll('*')].map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    const { color, backgroundColor, backgroundImage, border, font, letterSpacing, wordSpacing, textTransform, textIndent, textAlign, textShadow, boxShadow, opacity, visibility, cursor } = getComputedStyle(each);
    return [each.localName, each.className, each.getAttribute('data-consentry'), [x, y, width, height].map((length) => Math.round(length * 10) / 10),
      color, backgroundColor, backgroundImage, border, font, letterSpacing, wordSpacing, textTransform, textIndent, textAlign, textShadow, boxShadow, opacity, visibility, cursor].join(' ');
  }));
  return { shot: await page.locator(selector).screenshot({ animations: 'disabled' }), boxes };
}

/** Banner, preferences with a table, and status, one after the other; the re-open control keeps its corner and its height. */
async function looks(site: Site, page: Page, css: string): Promise<{ [layer: string]: Look }> {
  await page.context().clearCookies();
  site.answer('shop.test/host.css', { type: 'text/css', body: css });
  await site.open('/', { json: { lang: 'en', policyUrl: '/privacy', position: 'card' } });
  await page.locator('#consentry[data-state=open]').waitFor();
  const banner = await look(page, '#consentry');
  const { x, y, height } = (await page.locator('[data-consentry-open]').boundingBox())!;
  expect([Math.round(x), Math.round(page.viewportSize()!.height - y - height), height >= 44]).toEqual([12, 12, true]);
  await site.press('preferences');
  await page.locator('#consentry-preferences summary').nth(1).click();
  await page.mouse.move(1, 1);
  const preferences = await look(page, '#consentry-preferences');
  await site.press('close');
  await page.evaluate(() => sessionStorage.setItem('gpc', ''));
  await page.reload();
  await page.locator('#consentry-status[data-state=open]').waitFor();
  const status = await look(page, '#consentry-status');
  await page.evaluate(() => sessionStorage.clear());
  return { banner, preferences, status };
}

test('looks the same inside any style sheet as on a clean page @chromium', async ({ site, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.addInitScript(() => {
    if (sessionStorage.getItem('gpc') !== null) Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
  });
  const clean = await looks(site, page, '');
  for (const [name, path] of Object.entries(SHEETS)) {
    const there = await looks(site, page, await readFile(path, 'utf8'));
    // The sheet is really there.
    expect(await page.evaluate(() => [...document.styleSheets].some(({ href, cssRules }) => href?.endsWith('/host.css') && cssRules.length > 10)), name).toBe(true);
    for (const layer of Object.keys(clean)) {
      expect.soft(there[layer]!.boxes, `${layer} in ${name}`).toEqual(clean[layer]!.boxes);
      expect.soft(there[layer]!.shot.equals(clean[layer]!.shot), `pixels of ${layer} in ${name}`).toBe(true);
    }
  }
});
