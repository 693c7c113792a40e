import { expect, test } from '../../support/fixtures.ts';

test('forced colours leave borders, words and the focus to be seen; less motion moves nothing; paper has no banner @chromium', async ({ site, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await site.open('/', { tag: 'data-lang="en" data-policy-url="/privacy"' });
  await page.locator('[data-consentry=reject]').focus();
  await page.keyboard.press('Shift+Tab');
  const looks = await page.locator('#consentry button').evaluateAll((buttons) => buttons.map((button) => {
    const { borderTopStyle, borderTopWidth, borderTopColor, color, backgroundColor, outlineStyle, outlineColor } = getComputedStyle(button);
    return { border: borderTopStyle, width: borderTopWidth, seen: ![borderTopColor, color, outlineColor].includes(backgroundColor), focus: outlineStyle };
  }));
  const plain = { border: 'solid', width: '1px', seen: true, focus: 'none' };
  expect(looks).toEqual([{ ...plain, focus: 'solid' }, plain, plain]);

  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  await site.press('preferences');
  await page.locator('#consentry-preferences').waitFor();
  await page.keyboard.press('Space');
  expect(await page.evaluate('document.getAnimations().length')).toBe(0);
  await site.press('close');

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#consentry')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('#consentry')).toBeVisible();
});
