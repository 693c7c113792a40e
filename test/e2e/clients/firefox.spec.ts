import { firefox } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import rules from '../../../src/clients/rules.json' with { type: 'json' };
import { launchOptions } from '../../support/browsers.ts';
import { expect, test } from '../../support/fixtures.ts';

/** The handling of banners inside Firefox, with our rule in place of Mozilla's list: toolkit/components/cookiebanners. */
const PREFS = {
  'cookiebanners.service.mode': 1,
  'cookiebanners.bannerClicking.enabled': true,
  'cookiebanners.cookieInjector.enabled': true,
  'cookiebanners.service.enableGlobalRules': true,
  'cookiebanners.listService.testSkipRemoteSettings': true,
  'cookiebanners.listService.testRules': JSON.stringify([{ ...rules.firefox, id: 'shop', domains: ['shop.test'] }]),
};

test('Firefox itself rejects by our rule: by a click where its cookie cannot be, else before the page asks @firefox', async ({ site, web }) => {
  const browser = await firefox.launch(launchOptions('firefox', web.address, PREFS));
  const visit = async (origin: string, check: (context: BrowserContext) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.addInitScript(() => {
      new MutationObserver(() => { if (document.querySelector('#consentry')) sessionStorage.setItem('banner', 'was there'); }).observe(document, { childList: true, subtree: true });
    });
    await site.open('/', { origin, page, tag: 'data-endpoint="/consent-events"' });
    await check(context);
    expect(await page.evaluate('consentry.state().vendors["baidu-tongji"]')).toBe('denied');
    await page.reload();
    await site.settle(page);
    await expect(page.locator('#consentry')).toHaveCount(0);
    expect(site.requests('hm.baidu.com')).toEqual([]);
    await context.close();
  };
  try {
    // The cookie of the rule is a secure one.
    await visit('http://shop.test', async (context) => {
      await expect.poll(() => site.events()).toMatchObject([{ data: { method: { button: 'reject', trusted: true } } }]);
      expect(await context.pages()[0]!.evaluate(() => sessionStorage.getItem('banner'))).toBe('was there');
    });
    await visit('https://shop.test', async (context) => {
      expect(await context.pages()[0]!.evaluate(() => sessionStorage.getItem('banner'))).toBeNull();
    });
  } finally {
    await browser.close();
  }
});
