import { expect, test } from '../../support/fixtures.ts';

// A browser that knows one map only takes none once a module is on its way, and our second file comes as one.
for (const held of [false, true]) {
  test(`an import map of the page's own is read ${held ? 'below our tag as well' : 'without us'}`, async ({ site, page }) => {
    const type = 'text/javascript';
    site.answer('shop.test/slow.js', { type, delay: 300 });
    site.answer('shop.test/own-module.js', { type, body: 'export const own = true;' });
    await site.open('/maps.html', { with: held, tag: 'data-vendors="baidu-tongji"' });
    await expect.poll(() => page.evaluate('window.mapped')).toBe(true);
    if (held) await expect(page.locator('[data-consentry=accept]')).toBeVisible();
  });
}
