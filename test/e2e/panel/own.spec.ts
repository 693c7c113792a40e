import { expect, test } from '../demo/demo.ts';
import { openPanel } from './panel.ts';

// Names that nobody has: what a real vendor is without internet.
const PASTED = `<script src="https://hm.baidu.com.invalid/other.js"></script>
<script>
  (function () {
    var tag = document.createElement('script');
    tag.src = 'https://hm.baidu.com/hm.js?0123456789abcdef0123456789abcdef';
    document.head.append(tag);
  })();
</script>`;

test('pasted tags: held, asked for after Accept, and that nobody answers; a stranger is not covered', async ({ demo, page }) => {
  // Stands for the missing internet, also where the test has one.
  await page.route(/^https:\/\//, (route) => route.abort('internetdisconnected'));
  const panel = await openPanel(demo, page);
  await panel.tab('own');
  await page.locator('textarea[name=code]').fill(PASTED);
  await page.locator('[data-act=run]').click();
  await page.waitForURL(/own=[\da-f]{16}/);
  await expect(panel.verdict('baidu-tongji')).toHaveText('Held: analytics not accepted. No choice yet.');
  await expect(panel.verdict('hm-baidu-com-invalid'))
    .toHaveText('Fired without consent: this tag is not covered, add {"id":"hm-baidu-com-invalid","category":"marketing","hosts":["hm.baidu.com.invalid"]} to the vendors.');
  await expect(panel.tag('hm-baidu-com-invalid').locator('details b').first()).toHaveText('no answer');

  await panel.site.locator('#consentry [data-consentry=accept]').click();
  await expect(panel.verdict('baidu-tongji'))
    .toHaveText('Asked for with consent, but hm.baidu.com/hm.js did not answer: no internet, an ad blocker, or a wrong address.');
  await panel.tab('own');
  await expect(page.locator('textarea[name=code]')).toHaveValue(PASTED);
  expect(await demo.requests('baidu-tongji')).toEqual([]);
});

test('one’s own ids become the documented snippet, one’s own page keeps its markup, and both run apart from the panel', async ({ demo, page }) => {
  const panel = await openPanel(demo, page);
  await panel.tab('own');
  const form = page.locator('[data-snippet=baidu-tongji]');
  await form.locator('summary').click();
  await form.locator('input').fill('abcdefabcdefabcdefabcdefabcdefab');
  await form.locator('button').click();
  const code = page.locator('textarea[name=code]');
  await expect(code).toHaveValue(/hm\.src = "\/\/hm\.baidu\.com\/hm\.js\?abcdefabcdefabcdefabcdefabcdefab"/);
  const snippet = await code.inputValue();
  const reach = '<script>try { parent.document.title = "reached"; } catch (error) { document.documentElement.dataset.apart = error.name; }</script>';
  await code.fill(`<!doctype html><html lang="en"><head><title>Mine</title>${snippet}${reach}</head><body><h1>My own page</h1></body></html>`);
  await page.locator('[data-act=run]').click();
  await page.waitForURL(/own=/);
  await expect(panel.site.locator('h1')).toHaveText('My own page');
  await expect(panel.site.locator('html')).toHaveAttribute('data-apart', 'SecurityError');
  await expect(panel.verdict('baidu-tongji')).toHaveText('Held: analytics not accepted. No choice yet.');
  await panel.site.locator('#consentry [data-consentry=reject]').click();
  await expect(panel.verdict('baidu-tongji')).toHaveText('Held: analytics not accepted. The visitor rejected everything.');
  await panel.tab('events');
  await expect(page.locator('.eventList > li')).toHaveCount(1);
});
