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

const COUNT = { id: 'count', category: 'analytics', hosts: ['count.example'], legalBasis: 'legitimate-interest', disclosure: { name: 'Own count', purpose: 'Counts visits' } };
const RIGHTS = { phone: '+86 10 1234', email: 'privacy@shop.test', form: '/rights', post: '1 Sea Road', chat: 'udesk', answer: '15', rules: '/rules', regulators: { 'https://authority.test/': 'Authority' }, unsubscribe: '/stop' };
const rare = (json: object): Show => async (site, page, lang) => {
  await page.evaluate(() => sessionStorage.clear());
  await page.context().clearCookies();
  await site.open('/', { json: { vendors: ['baidu-tongji', 'udesk'], lang, policyUrl: '/privacy', ...json } });
};
const unfolded: Show = async (site, page) => {
  await site.press('preferences');
  await STATES['vendor tables']!(site, page, '');
};

/** What few sites ask for; in one language and scheme each, since words and colours are those of the states above. */
const RARE: { [name: string]: Show } = {
  'a placeholder, and the age step': async (site, page, lang) => {
    await rare({ minAge: 14 })(site, page, lang);
    await page.locator('#consentry [data-consentry=older]').waitFor();
    await page.evaluate(() => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<div data-consentry-place="udesk" style="width:400px;height:200px"></div>'));
    await page.locator('[data-consentry-stands]').waitFor();
  },
  'rights, and a vendor to object to': async (site, page, lang) => {
    await rare({ vendors: ['baidu-tongji', 'udesk', COUNT], rights: RIGHTS })(site, page, lang);
    await unfolded(site, page, lang);
    await page.locator('#consentry-preferences .c-tick').waitFor();
  },
  'a box to tick that was not ticked': async (site, page, lang) => {
    await rare({ confirm: 'analytics' })(site, page, lang);
    await site.press('accept');
    await page.locator('[data-consentry=confirm]').click();
    await page.locator('[role=alert]:not(:empty)').waitFor();
  },
  'a new policy': async (site, page, lang) => {
    await rare({ policyVersion: '1' })(site, page, lang);
    await site.press('reject');
    await site.open('/', { json: { vendors: ['baidu-tongji', 'udesk'], lang, policyUrl: '/privacy', policyVersion: '2', policy: { publishedAt: '2020-01-01', effectiveAt: '2020-02-01', archiveUrl: '/old' } } });
    await page.locator('#consentry-status[data-state=open]').waitFor();
  },
  'a question about what is new': async (site, page, lang) => {
    await site.open('/', { json: { vendors: ['baidu-tongji', 'udesk', '360-mediav'], lang, policyUrl: '/privacy', policyVersion: '2' } });
    await page.locator('#consentry').waitFor();
  },
  'a page on which nothing can be chosen': async (site, page, lang) => {
    await rare({ restricted: true })(site, page, lang);
    await page.locator('[data-consentry-open]').click();
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
    for (const [index, [name, show]] of Object.entries(lang === 'ar' ? RARE : {}).entries()) {
      await page.emulateMedia({ colorScheme: index % 2 ? 'light' : 'dark' });
      await show(site, page, lang);
      const list = await findings(page);
      if (list.length) found[name] = list;
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
