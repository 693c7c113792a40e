import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';
import { findings } from './engines.ts';

const LANGUAGES = ['en', 'zh-CN', 'ar'];
const VENDORS = ['baidu-tongji', '360', 'udesk', { id: 'gather', separate: true }];

type Show = (site: Site, page: Page, lang: string) => Promise<void>;

const banner = (position: string): Show => async (site, page, lang) => {
  await page.context().clearCookies();
  await site.open('/', { json: { vendors: VENDORS, lang, position, policyUrl: '/privacy' } });
  await page.locator('#consentry').waitFor();
};

/** In this order each state is one step from the one before. */
const STATES: { [name: string]: Show } = {
  'the page alone': async (site) => site.open('/', { with: false }),
  bar: banner('bar'),
  card: banner('card'),
  dialog: banner('dialog'),
  preferences: async (site) => site.press('preferences'),
  'vendor tables': async (_site, page) => {
    await page.locator('#consentry-preferences table').first().waitFor({ state: 'attached' });
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
  },
  'separate step': async (site, page) => {
    await site.press('accept');
    await page.locator('#consentry-preferences [role=switch]').first().waitFor();
  },
  're-open control': async (site, page) => {
    await site.press('close');
    await page.locator('[data-consentry-open]').waitFor();
  },
  'preferences with a grant': async (_site, page) => {
    await page.locator('[data-consentry-open]').click();
    await page.locator('[data-consentry=withdraw]').waitFor();
  },
  'status of a signal': async (_site, page) => {
    await page.context().clearCookies();
    await page.evaluate(() => sessionStorage.setItem('gpc', ''));
    await page.reload();
    await page.locator('#consentry-status[data-state=open]').waitFor();
  },
  'preferences under a signal': async (site, page) => {
    await site.press('preferences');
    await page.locator('#consentry-preferences').waitFor();
  },
};

for (const lang of LANGUAGES) {
  test(`axe, IBM and HTML_CodeSniffer find nothing in ${lang}, in any state, light and dark @chromium`, async ({ site, page }) => {
    test.setTimeout(180_000);
    await page.addInitScript(() => {
      if (sessionStorage.getItem('gpc') !== null) Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
    });
    const found: { [state: string]: string[] } = {};
    for (const [name, show] of Object.entries(STATES)) {
      await show(site, page, lang);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const list = await findings(page);
        if (list.length) found[`${name}, ${colorScheme}`] = list;
      }
    }
    expect(found).toEqual({});
  });
}

test('each engine sees a defect of ours @chromium', async ({ site, page }) => {
  await site.open('/', { html: '<script src="/consentry.js" data-lang="en"></script><style>:root{--consentry-accent:#ddd;--consentry-on-accent:#eee}</style>' });
  await page.locator('#consentry').waitFor();
  await page.evaluate(() => { document.querySelector('[data-consentry=reject]')!.textContent = ''; });
  const found = await findings(page);
  for (const engine of ['axe button-name', 'IBM', 'HTMLCS']) expect(found.filter((each) => each.startsWith(engine) && each.includes('reject'))).not.toEqual([]);
});
