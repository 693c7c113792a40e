import { expect, test } from './demo.ts';
import { expectHonoured, expectOverruled } from './honoured.ts';

test.use({ signal: 'dnt' });

test('Do Not Track set in the browser: no banner, nothing fires, and the visitor can still choose', async ({ demo, page }) => {
  await expectHonoured(demo, page);
  await expectOverruled(demo, page);
});

test('Do Not Track set in the browser: without Consentry the tags do not care', async ({ demo, page }) => {
  await page.goto(`${demo.origin}/control/`);
  await expect.poll(() => demo.requests('baidu-tongji')).not.toHaveLength(0);
});
