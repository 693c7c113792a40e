import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { scan } from '@slashgear/gdpr-cookie-scanner';
import { launchOptions } from '../../support/browsers.ts';
import { expect, test } from '../../support/fixtures.ts';

const PAGES = [
  { path: '/', locale: 'en-US' },
  { path: '/fr.html', locale: 'fr-FR' },
];

/** The tool starts Chromium by itself; only where that is and which web it sees is ours. */
test('gdpr-cookie-scanner gives grade A, and not to the page alone @chromium', async ({ site, web }) => {
  test.setTimeout(180_000);
  const launch = chromium.launch.bind(chromium);
  const { executablePath, proxy } = launchOptions('chromium', web.address);
  chromium.launch = (options) => launch({ ...options, ...(executablePath && { executablePath }), ...(proxy && { proxy }) });
  try {
    const ga = { id: 'ga', category: 'analytics', hosts: ['www.google-analytics.com'], cookies: [{ pattern: '^_ga' }] };
    const french = readFileSync(new URL('index.html', import.meta.url), 'utf8').replace('lang="en"', 'lang="fr"');
    site.answer('shop.test/fr.html', { type: 'text/html; charset=utf-8', body: french });
    await site.open('/', { json: { vendors: ['baidu-tongji', ga], policyUrl: '/privacy-policy' } });
    const results = await Promise.all(PAGES.map(({ path, locale }) => scan(`http://shop.test${path}`, { locale })));
    results.forEach(({ compliance, errors }, index) => {
      expect({ ...PAGES[index], ...compliance, errors }).toMatchObject({ grade: 'A', errors: [] });
    });
    await site.open('/', { with: false });
    expect((await scan('http://shop.test/', { locale: 'en-US' })).compliance.grade).not.toBe('A');
  } finally {
    chromium.launch = launch;
  }
});
