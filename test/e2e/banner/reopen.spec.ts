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
