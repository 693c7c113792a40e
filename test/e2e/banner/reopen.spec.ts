import { expect, test } from '../../support/fixtures.ts';

const PLACES = [
  ['', 'ltr', { left: 12 + 30, bottom: 12 + 20 }],
  ['data-reopen="end"', 'ltr', { right: 12 + 40, bottom: 12 + 20 }],
  ['data-reopen="start"', 'rtl', { right: 12 + 40, bottom: 12 + 20 }],
  ['data-reopen="end"', 'rtl', { left: 12 + 30, bottom: 12 + 20 }],
] as const;

test('the button that leads back stands where the setting says, clear of the device’s own areas, and is not printed @chromium', async ({ site, page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setSafeAreaInsetsOverride' as 'Emulation.setDeviceMetricsOverride', { insets: { top: 10, left: 30, bottom: 20, right: 40 } } as never);
  const button = page.locator('[data-consentry-open]');
  for (const [tag, dir, place] of PLACES) {
    await site.open('/', { tag: `data-lang="en" ${tag}` });
    const seen = await button.evaluate((it, way) => {
      document.documentElement.dir = way;
      const { left, right, bottom } = it.getBoundingClientRect();
      return { left, right: document.documentElement.clientWidth - right, bottom: innerHeight - bottom };
    }, dir);
    expect(seen, `${tag} ${dir}`).toMatchObject(place);
    await page.emulateMedia({ media: 'print' });
    await expect(button).toBeHidden();
    await page.emulateMedia({ media: null });
    await expect(button).toBeVisible();
  }
  await site.open('/', { tag: 'data-reopen="off"' });
  await page.locator('#consentry').waitFor();
  await expect(button).toHaveCount(0);
  await page.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<a href="#" data-consentry-open>Choices</a>'));
  await button.click();
  await expect(page.locator('#consentry-preferences')).toBeVisible();
});

// The visitor's languages as the page and the browser tell them, what the button then says, and whether a file is asked for.
const SPOKEN = [
  ['en-GB', 'Cookie settings', 'en-GB', false], ['zh-CN', '隐私设置', 'zh-CN', false], ['zh', '隐私设置', 'zh', false], ['zh-Hans-CN', '隐私设置', 'zh-Hans-CN', false], ['zh-SG', '隐私设置', 'zh-SG', true],
  ['de-AT', 'Datenschutzeinstellungen', 'de-AT', true], ['ar', 'تفضيلات الخصوصية', 'ar', true], ['zh-Hant-TW', '隱私權偏好設定', 'zh-Hant-TW', true],
  // Nobody has a word of these: the page's English is next.
  ['fi', 'Cookie settings', 'en', true],
] as const;

test('the button that leads back speaks the language of the visitor, asks for its word only where it must, and shifts nothing @chromium', async ({ site, page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => { for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) Object.assign(window, { shifts: (window as { shifts?: number }).shifts! + value }); })
      .observe({ type: 'layout-shift', buffered: true });
  });
  const button = page.locator('[data-consentry-open]');
  const check = async (word: string, lang: string): Promise<void> => {
    await expect(button).toHaveText(word);
    await expect(button).toHaveAttribute('lang', lang);
    await expect(page.getByRole('button', { name: word, exact: true })).toBeVisible();
  };
  await site.open('/', { tag: 'data-lang="en"' });
  await site.press('reject');
  for (const [lang, word, marked, asks] of SPOKEN) {
    site.reset();
    await site.open('/', { tag: `data-lang="${lang}"` });
    await check(word, marked);
    await site.settle();
    expect(site.requests('shop.test/i18n').map(({ path }) => path), lang).toEqual(asks ? ['/i18n/reopen.json'] : []);
    expect(await page.evaluate('shifts'), lang).toBe(0);
  }
  // The owner's word needs no file, and without the file it is English.
  site.reset();
  await site.open('/', { tag: 'data-lang="de"', json: { texts: { de: { reopen: 'Auswahl' } } } });
  await check('Auswahl', 'de');
  await site.settle();
  expect(site.requests('shop.test/i18n')).toEqual([]);
  for (const answer of [{ status: 404, body: 'no' }, { type: 'application/json', body: '{}' }, { type: 'application/json', body: 'null' }]) {
    site.answer('shop.test/i18n/reopen.json', answer);
    await site.open('/', { tag: 'data-lang="de"' });
    await site.settle();
    await check('Cookie settings', 'en');
  }
  await site.open('/', { html: '<script>fetch = undefined</script><script src="/consentry.js" data-lang="de"></script>' });
  await check('Cookie settings', 'en');
  expect(await page.evaluate('consentry.problems')).toEqual([]);
});
