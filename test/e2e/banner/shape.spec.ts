import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

const LANGUAGES = ['en', 'zh-CN'];
const POSITIONS = ['bar', 'card', 'dialog'];

const open = async (site: Site, page: Page, lang: string, position: string): Promise<void> => {
  await site.open('/', { tag: `data-lang="${lang}" data-position="${position}" data-policy-url="/privacy"` });
  await page.locator('#consentry').waitFor();
};

interface Choice {
  hook: string | undefined;
  tag: string;
  look: string;
  width: number;
  height: number;
  seen: boolean;
}

/** The three choices as they are drawn. */
const choices = (page: Page): Promise<Choice[]> => page.locator('#consentry button').evaluateAll((buttons) => buttons.map((button) => {
  const { backgroundColor, color, fontSize, fontWeight, fontFamily, border, borderRadius, boxShadow, opacity, textDecoration, cursor } = getComputedStyle(button);
  const { x, y, width, height } = button.getBoundingClientRect();
  const seen = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight && button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  return {
    hook: (button as HTMLElement).dataset['consentry'], tag: button.localName,
    look: [backgroundColor, color, fontSize, fontWeight, fontFamily, border, borderRadius, boxShadow, opacity, textDecoration, cursor].join(' '),
    width: Math.round(width), height: Math.round(height), seen,
  };
}));

test('Accept, Reject and Choose weigh the same: element, look, size, and one click @chromium', async ({ site, page }) => {
  for (const lang of LANGUAGES) for (const position of POSITIONS) {
    for (const viewport of [{ width: 1280, height: 720 }, { width: 390, height: 844 }, { width: 320, height: 256 }]) {
      const where = `${lang} ${position} ${viewport.width}`;
      await page.setViewportSize(viewport);
      await open(site, page, lang, position);
      const all = await choices(page);
      expect(all.map(({ hook }) => hook), where).toEqual(['accept', 'reject', 'preferences']);
      expect(new Set(all.map(({ tag, look }) => tag + look)).size, where).toBe(1);
      expect(new Set(all.map(({ seen }) => seen)), where).toEqual(new Set([true]));
      expect(new Set(all.map(({ width, height }) => `${width}×${height}`)).size, where).toBe(1);
    }
  }
  for (const button of ['accept', 'reject'] as const) {
    await page.context().clearCookies();
    await open(site, page, 'en', 'bar');
    await site.press(button);
    expect(await page.evaluate('consentry.state().method?.button')).toBe(button);
  }
});

/** Controls under 44 px, and what sticks out sideways. */
const misfits = (page: Page): Promise<string[]> => page.evaluate(() => {
  const layer = document.querySelector('.consentry:is([role=dialog],dialog)')!;
  const small = [...layer.querySelectorAll('button,a,summary,label')].filter((each) => each.checkVisibility()).flatMap((each) => {
    const { width, height } = each.getBoundingClientRect();
    return width < 43.9 || height < 43.9 ? [`${each.textContent} is ${Math.round(width)}×${Math.round(height)}`] : [];
  });
  const wide = [document.documentElement, layer, ...layer.querySelectorAll('*')]
    .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
    .map((each) => `${each.localName}.${each.className} is ${each.scrollWidth} wide in ${each.clientWidth}`);
  return [...small, ...wide];
});

/** WCAG 1.4.12. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'
  .replace('* {', '.consentry:not(#_#_#_) * {');

const STRAINS: { [name: string]: { viewport: { width: number; height: number }; css?: string } } = {
  'a desktop': { viewport: { width: 1280, height: 720 } },
  'a very wide screen': { viewport: { width: 2560, height: 1080 } },
  '320 px wide': { viewport: { width: 320, height: 640 } },
  '400 % zoom': { viewport: { width: 320, height: 256 } },
  'a phone on its side': { viewport: { width: 640, height: 320 } },
  'text spacing': { viewport: { width: 390, height: 844 }, css: SPACING },
  'text at 200 %': { viewport: { width: 1280, height: 720 }, css: '.consentry:not(#_#_#_) { font-size: 200% !important }' },
  'text at 200 % on a phone': { viewport: { width: 390, height: 844 }, css: '.consentry:not(#_#_#_) { font-size: 200% !important }' },
};

/** Puts the page under a strain; the style sheet stands above our own, as a visitor's does. */
async function strain(page: Page, { viewport, css = '' }: (typeof STRAINS)[string]): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate((text) => new Promise<unknown>((done) => {
    const visitors = (window as { visitors?: CSSStyleSheet }).visitors ??= new CSSStyleSheet();
    visitors.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((sheet) => sheet !== visitors), visitors];
    requestAnimationFrame(() => requestAnimationFrame(done));
  }), css);
}

test('both layers fit: 44 px targets, no second direction to scroll, choices on the screen @chromium', async ({ site, page }) => {
  const problems: string[] = [];
  for (const lang of LANGUAGES) for (const layer of [...POSITIONS, 'preferences']) {
    await open(site, page, lang, layer);
    if (layer === 'preferences') {
      await site.press('preferences');
      await page.locator('#consentry-preferences table').first().waitFor({ state: 'attached' });
      await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    }
    for (const [name, each] of Object.entries(STRAINS)) {
      await strain(page, each);
      const found = await misfits(page);
      for (const { hook, seen } of await choices(page)) if (!seen) found.push(`${hook} is not to be seen`);
      problems.push(...found.map((what) => `${lang}, ${layer}, ${name}: ${what}`));
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  expect(problems).toEqual([]);
});

test('a phone on its side with its keyboard open still shows Accept and Reject, and scrolls to the rest @chromium', async ({ site, page }) => {
  for (const lang of LANGUAGES) for (const position of POSITIONS) {
    await open(site, page, lang, position);
    await page.setViewportSize({ width: 640, height: 150 });
    expect((await choices(page)).filter(({ seen }) => seen).map(({ hook }) => hook), `${lang} ${position}`).toEqual(expect.arrayContaining(['accept', 'reject']));
    await page.locator('#consentry [data-consentry=preferences]').click();
    await page.locator('#consentry-preferences').waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

/** What stands in the device's own areas: under its notch or its bar. */
const inTheWay = (page: Page, insets: typeof LANDSCAPE): Promise<string[]> => page.evaluate(({ top, right, bottom, left }) => {
  const layer = document.querySelector('.consentry')!;
  return [...layer.querySelectorAll('h2,h3,p,button,a,summary')].filter((each) => each.checkVisibility()).flatMap((each) => {
    const it = each.getBoundingClientRect();
    // Of what scrolls counts what is seen.
    const box = each.closest('.c-say,.c-body')?.getBoundingClientRect() ?? it;
    if (it.top >= box.bottom || it.bottom <= box.top) return [];
    const within = it.left >= left && it.right <= innerWidth - right && Math.max(it.top, box.top) >= top && Math.min(it.bottom, box.bottom) <= innerHeight - bottom;
    return within ? [] : [`${each.localName} ${each.textContent}`];
  });
}, insets);

const LANDSCAPE = { top: 0, right: 47, bottom: 21, left: 47 };
const PORTRAIT = { top: 47, right: 0, bottom: 34, left: 0 };

test('nothing stands under a notch or a bar of the device @chromium', async ({ site, page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('gpc') !== null) Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
  });
  const cdp = await page.context().newCDPSession(page);
  const found: { [where: string]: string[] } = {};
  for (const [width, height, insets] of [[844, 390, LANDSCAPE], [390, 844, PORTRAIT]] as const) {
    await page.setViewportSize({ width, height });
    await cdp.send('Emulation.setSafeAreaInsetsOverride' as 'Emulation.setDeviceMetricsOverride', { insets } as never);
    const look = async (layer: string): Promise<void> => { found[`${layer} at ${width}`] = await inTheWay(page, insets); };
    for (const position of POSITIONS) {
      await open(site, page, 'en', position);
      await look(position);
    }
    await site.press('preferences');
    await page.locator('#consentry-preferences').waitFor();
    await look('preferences');
    await site.press('close');
    await page.locator('#consentry').waitFor();
    await page.evaluate(() => { sessionStorage.setItem('gpc', ''); });
    await page.reload();
    await page.locator('#consentry-status[data-state=open]').waitFor();
    await look('status');
    await page.evaluate(() => { sessionStorage.clear(); });
  }
  expect(Object.entries(found).filter(([, list]) => list.length)).toEqual([]);
  expect(Object.keys(found)).toHaveLength(10);
});
