import { expect, test } from './demo.ts';
import { expectHonoured, expectOverruled } from './honoured.ts';

test.use({ signal: 'gpc' });

test('Global Privacy Control set in the browser: no banner, nothing fires, and the visitor can still choose @firefox', async ({ demo, page }) => {
  await expectHonoured(demo, page);
  await expectOverruled(demo, page);
});

test('Global Privacy Control set in the browser: without Consentry the tags do not care @firefox', async ({ demo, page }) => {
  await page.goto(`${demo.origin}/control/`);
  await expect.poll(() => demo.requests('baidu-tongji')).not.toHaveLength(0);
});
