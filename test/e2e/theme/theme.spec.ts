import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

interface Theme {
  css?: string;
  accent?: string;
  /** Settings that the problems name; none: the theme stays. */
  named: string[];
}

const THEMES: { [name: string]: Theme } = {
  'a dark accent': { css: ':root{--consentry-accent:#5b2a86}', named: [] },
  'a whole dark theme': { css: ':root{--consentry-paper:#101418;--consentry-ink:#f4f4f4;--consentry-accent:#ffd75e;--consentry-on-accent:#201800}', named: [] },
  'an accent in another space of colours': { css: ':root{--consentry-accent:oklch(0.45 0.15 300)}', named: [] },
  'an accent by setting': { accent: '#7a1f3d', named: [] },
  'a pale accent': { css: ':root{--consentry-accent:#fe8}', named: ['--consentry-accent'] },
  'a pale accent in another space of colours': { css: ':root{--consentry-accent:oklch(0.9 0.1 100)}', named: ['--consentry-accent'] },
  'a pale accent by setting': { accent: '#fe8', named: ['accent'] },
  'grey text': { css: ':root{--consentry-ink:#999}', named: ['--consentry-ink'] },
  'a paper that shows the page': { css: ':root{--consentry-paper:rgb(255 255 255/.2)}', named: ['--consentry-ink'] },
  'a Reject without colour': { css: '#consentry [data-consentry=reject]{--c-accent:transparent;--c-on:#16262b}', named: ['[data-consentry=reject]'] },
  'a faded Reject': { css: '#consentry:not(#a#b#c) [data-consentry=reject]{opacity:.4!important;font-size:.7em!important}', named: ['[data-consentry=reject]'] },
  'a Reject that is not there': { css: '#consentry:not(#a#b#c) [data-consentry=reject]{display:none!important}', named: ['[data-consentry=reject]'] },
};

const look = (page: Page): Promise<string> => page.evaluate('look(document.querySelector("#consentry"))');

async function open(site: Site, page: Page, { css = '', accent }: Omit<Theme, 'named'> = {}): Promise<void> {
  site.answer('shop.test/theme.css', { type: 'text/css', body: css });
  await site.open('/', { json: { lang: 'en', ...(accent && { accent }) } });
  await page.locator('#consentry').waitFor();
}

test('a theme that is hard to read or makes Reject weaker is replaced before it is seen, and said once by name', async ({ site, page }) => {
  const lines: string[] = [];
  page.on('console', (message) => { if (message.text().startsWith('[consentry]')) lines.push(message.text()); });
  await open(site, page);
  const plain = await look(page);
  for (const [name, { named, ...theme }] of Object.entries(THEMES)) {
    lines.length = 0;
    await open(site, page, theme);
    const now = await look(page);
    expect(await page.evaluate('firstLook'), name).toBe(now);
    if (named.length) expect(now, name).toBe(plain);
    else expect(now, name).not.toBe(plain);
    expect(await page.evaluate('consentry.problems.map(({ setting }) => setting)'), name).toEqual(named);
    expect(lines.map((line) => line.split(': ')[0]), name).toEqual(named.map((setting) => `[consentry] ${setting}`));
  }
});

// Firefox cannot be asked for the dark over WebDriver BiDi.
test('an ink that is dark in the dark too is replaced there and stays in the light @chromium', async ({ site, page }) => {
  const inks: unknown[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(site, page, { css: ':root{--consentry-ink:#222}' });
    inks.push(await page.evaluate('[getComputedStyle(document.querySelector("#consentry")).color, consentry.problems.map(({ setting }) => setting)]'));
  }
  expect(inks).toEqual([['rgb(34, 34, 34)', []], ['rgb(238, 241, 238)', ['--consentry-ink']]]);
});

test('the colour scheme turns while a layer is up: the theme is measured anew, and a draft stays @chromium', async ({ site, page }) => {
  const own = ['rgb(34, 34, 34)', 'rgb(91, 42, 134)'];
  const standsIn = ['rgb(238, 241, 238)', 'rgb(28, 85, 90)'];
  const turn = async (colorScheme: 'light' | 'dark', host: string, expected: string[]): Promise<void> => {
    await page.emulateMedia({ colorScheme });
    const colours = `[getComputedStyle(document.querySelector('${host}')).color, getComputedStyle(document.querySelector('${host} .c-do button')).backgroundColor]`;
    await expect.poll(() => page.evaluate(colours), `${host} in the ${colorScheme}`).toEqual(expected);
  };
  const sheets = () => page.evaluate('document.adoptedStyleSheets.length');
  const line = () => page.locator('#consentry-preferences section').first().evaluate((it) => getComputedStyle(it).borderTopColor);

  await page.emulateMedia({ colorScheme: 'light' });
  await open(site, page, { css: ':root{--consentry-ink:#222;--consentry-accent:#5b2a86}' });
  const before = await sheets();
  await turn('light', '#consentry', own);
  await turn('dark', '#consentry', standsIn);
  expect(await page.evaluate('consentry.problems.map(({ setting }) => setting)')).toEqual(['--consentry-ink']);
  await turn('light', '#consentry', own);
  expect(await sheets()).toBe(before);

  await site.press('preferences');
  const switched = page.getByRole('switch', { name: 'Statistics' });
  await switched.check();
  const light = await line();
  await turn('dark', '#consentry-preferences', standsIn);
  expect(await line(), 'what only layer two has').toBe('rgb(123, 139, 143)');
  await turn('light', '#consentry-preferences', own);
  expect(await line()).toBe(light);
  await expect(switched).toBeChecked();
});

test('the preferences follow: what stands in for the banner stands in for them @chromium', async ({ site, page }) => {
  const shots: Buffer[] = [];
  for (const css of ['', ':root{--consentry-accent:#fe8;--consentry-ink:#999;--consentry-paper:#fff7e0}']) {
    await open(site, page, { css });
    await site.press('preferences');
    await page.locator('#consentry-preferences summary').nth(1).click();
    await page.mouse.move(1, 1);
    shots.push(await page.locator('#consentry-preferences').screenshot());
  }
  expect(shots[1]!.equals(shots[0]!)).toBe(true);
});
