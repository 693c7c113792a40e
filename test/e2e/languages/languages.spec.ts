import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import rules from '../../../src/clients/rules.json' with { type: 'json' };
import type { Site } from '../../support/fixtures.ts';
import { expect, test } from '../../support/fixtures.ts';
import { brokenWords, layoutProblems } from './layout.ts';
import { everyLanguage, pseudo } from './words.ts';

const VENDORS = 'data-vendors="baidu-tongji 360 sensors udesk gather" data-policy-url="/privacy"';
const BANNER = '#consentry';
const PREFERENCES = '#consentry-preferences';

const [{ waitForThenClick: rejectRule }] = rules.autoconsent.optOut as [{ waitForThenClick: string }];

/** Of Accept and Reject. */
const sizes = (banner: Locator): Promise<string[]> => banner.locator('[data-consentry=accept],[data-consentry=reject]').evaluateAll((both) => both.map((each) => {
  const { width, height } = each.getBoundingClientRect();
  return `${Math.round(width)}×${Math.round(height)}`;
}));
const outOfSight = (banner: Locator): Promise<string[]> => banner.locator('button').evaluateAll((buttons) => buttons.filter((button) => {
  const { x, y, right, bottom } = button.getBoundingClientRect();
  return x < 0 || y < 0 || right > innerWidth || bottom > innerHeight || !button.contains(document.elementFromPoint((x + right) / 2, (y + bottom) / 2));
}).map(({ textContent }) => textContent));

const heading = (page: Page) => page.locator('#consentry-title');

/** Layer two with every list of vendors unfolded, which is when it holds the most words. */
async function unfold(site: Site, page: Page): Promise<void> {
  await site.press('preferences');
  // The lists come after the first paint.
  await page.locator(`${PREFERENCES} table`).first().waitFor({ state: 'attached' });
  await page.locator(`${PREFERENCES} details`).evaluateAll((all) => all.forEach((one) => { (one as HTMLDetailsElement).open = true; }));
}

test('speaks all twenty languages at 320 px: marked, named, and nothing clips @chromium', async ({ site, page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [lang, texts] of await everyLanguage()) {
    await test.step(lang, async () => {
      await site.open('/', { tag: `${VENDORS} data-lang="${lang}"` });
      const banner = page.locator(BANNER);
      await expect(banner).toHaveAttribute('lang', lang);
      await expect(banner).toHaveAttribute('dir', /^(ar|he)$/.test(lang) ? 'rtl' : 'ltr');
      await expect(banner.getByRole('button')).toHaveText([texts.accept, texts.reject, texts.manage]);
      expect([...await layoutProblems(page, BANNER), ...await brokenWords(page, BANNER)]).toEqual([]);
      expect(new Set(await sizes(banner))).toHaveProperty('size', 1);
      // What tools that reject for the visitor go by.
      expect(await page.locator(rejectRule).textContent()).toBe(texts.reject);
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await outOfSight(banner), 'at 400 %').toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await unfold(site, page);
      const layer = page.locator(PREFERENCES);
      await expect(layer).toHaveAttribute('lang', lang);
      await expect(layer.locator('.c-do').getByRole('button')).toHaveText([texts.accept, texts.reject, texts.save]);
      await expect(layer).not.toContainText('{');
      // A company keeps its English name where the language has no other, and says so.
      await expect(layer.locator('bdi[lang]:has-text("Co., Ltd.")')).toHaveCount(/^(en|zh-)/.test(lang) ? 0 : 9);
      expect([...await layoutProblems(page, PREFERENCES), ...await brokenWords(page, PREFERENCES)]).toEqual([]);
      await page.keyboard.press('Escape');
    });
  }
});

test('clips nothing when every text is longer by two fifths @chromium', async ({ site, page }) => {
  for (const [width, position] of [[320, 'bar'], [1280, 'bar'], [1280, 'card'], [1280, 'dialog']] as const) {
    await test.step(`${position} at ${width}`, async () => {
      await page.setViewportSize({ width, height: 720 });
      await site.open('/', { tag: `${VENDORS} data-lang="en-XA" data-position="${position}"`, json: { texts: { 'en-XA': pseudo() } } });
      await expect(heading(page)).toHaveText(/^Yỗũr/);
      expect(await layoutProblems(page, BANNER)).toEqual([]);
      if (position !== 'bar') return;
      await unfold(site, page);
      expect(await layoutProblems(page, PREFERENCES)).toEqual([]);
    });
  }
});

test('is mirrored from right to left @chromium', async ({ site, page }) => {
  const left = async (selector: string): Promise<number> => (await page.locator(selector).first().boundingBox())?.x ?? NaN;
  const order = async (...selectors: string[]) => {
    const found = await Promise.all(selectors.map(left));
    return found.every((x, i) => i === 0 || x < (found[i - 1] ?? NaN));
  };
  await page.setViewportSize({ width: 1280, height: 720 });
  await site.open('/', { tag: `${VENDORS} data-lang="ar"` });
  await expect(page.locator(BANNER)).toHaveAttribute('dir', 'rtl');
  expect(await order(`${BANNER} .c-say`, `${BANNER} [data-consentry=accept]`, `${BANNER} [data-consentry=reject]`)).toBe(true);
  await unfold(site, page);
  expect(await order(`${PREFERENCES} h2`, `${PREFERENCES} [data-consentry=close]`)).toBe(true);
  expect(await order(`${PREFERENCES} h3 b`, `${PREFERENCES} h3 input`)).toBe(true);
  expect(await order(`${PREFERENCES} thead th:nth-child(1)`, `${PREFERENCES} thead th:nth-child(2)`, `${PREFERENCES} thead th:nth-child(6)`)).toBe(true);
  expect(await layoutProblems(page, PREFERENCES)).toEqual([]);
});

test('asks in English where the language does not come @chromium', async ({ site, page }) => {
  const built = readFileSync(join(process.env['CONSENTRY_DIST'] ?? 'dist', 'i18n/de.json'), 'utf8');
  const german = () => site.open('/', { tag: `${VENDORS} data-lang="de"` });
  await german();
  await expect(heading(page)).toHaveText('Ihre Auswahl zum Datenschutz');

  for (const [what, file, answer] of [
    ['is missing', 'de.json', { status: 404, body: 'no' }],
    ['was changed', 'de.json', { type: 'application/json', body: built.replace('Alle ablehnen', 'Vielleicht später') }],
    ['has no list', 'integrity.json', { status: 404, body: '{}' }],
    ['is not in the list', 'integrity.json', { type: 'application/json', body: '{}' }],
    ['hangs', 'de.json', { hang: true }],
  ] as const) {
    await test.step(what, async () => {
      site.answer(`shop.test/i18n/${file}`, answer);
      await german();
      await expect(heading(page)).toHaveText('Your privacy choices');
      await expect(page.locator(BANNER)).toHaveAttribute('lang', 'en');
      await site.press('reject');
      await page.context().clearCookies();
      site.answer(`shop.test/i18n/${file}`, () => ({ type: 'application/json', body: readFileSync(join(process.env['CONSENTRY_DIST'] ?? 'dist', 'i18n', file), 'utf8') }));
    });
  }
});

test("shows the owner's words as text, in their language only @chromium", async ({ site, page }) => {
  const title = '<img src=x onerror="window.__ran=[1]"><b>Unsere</b> &amp; Ihre';
  const own = { texts: { de: { title, save: '<u>Sichern</u>' }, fr: { title: 'Nos mots' } } };
  await site.open('/', { tag: `${VENDORS} data-lang="de-CH"`, json: own });
  await expect(heading(page)).toHaveText(title);
  await expect(page.locator(`${BANNER} :is(img,b,u)`)).toHaveCount(0);
  await expect(page.locator(`${BANNER} [data-consentry=reject]`)).toHaveText('Alle ablehnen');
  await site.press('preferences');
  await expect(page.locator(`${PREFERENCES} [data-consentry=save]`)).toHaveText('<u>Sichern</u>');
  await expect(page.locator(`${PREFERENCES} u`)).toHaveCount(0);
  expect(await site.ran()).toEqual([]);
});

test.describe('without a setting', () => {
  test.use({ locale: 'pt-BR' });

  test('the page says the language, else the browser', async ({ site, page }) => {
    for (const [path, tag, lang] of [['/macau.html', '', 'zh-HK'], ['/', '', 'pt'], ['/macau.html', 'data-lang="iw"', 'he'], ['/', 'data-lang="fi"', 'pt']] as const) {
      await test.step(`${path} ${tag}`, async () => {
        await site.open(path, { tag: `${VENDORS} ${tag}` });
        await expect(page.locator(BANNER)).toHaveAttribute('lang', lang);
      });
    }
  });
});
