import { expect, test } from '../demo/demo.ts';
import { openPanel } from './panel.ts';

test('one visit: held, fired once after Accept, once on each page, stopped; as the server counted it, and the events beside it', async ({ demo, page }) => {
  const panel = await openPanel(demo, page);
  await expect(panel.verdict('baidu-tongji')).toHaveText('Held: analytics not accepted. No choice yet.');
  await expect(panel.tag('baidu-tongji')).toContainText('0 requests');
  await panel.site.locator('#consentry [data-consentry=accept]').click();
  await expect(panel.verdict('baidu-tongji')).toHaveText(/^Fired once, \d+ ms after Accept\.$/);
  await expect(panel.tag('baidu-tongji').locator('code').first()).toContainText('Hm_');
  await expect(panel.verdict('gather-convertlab')).toHaveText(/^Fired once, \d+ ms after Accept\.$/);
  await demo.settle(page);
  const sent = await demo.requests('udesk');
  await expect(panel.tag('udesk')).toContainText(`${sent.length} requests`);
  await expect(page.locator('.summary')).toHaveText('No tag fired without consent.');

  await panel.site.locator('header nav a').nth(1).click();
  await expect(panel.verdict('baidu-tongji')).toHaveText('Fired once on each of 2 pages, with consent.');
  await panel.site.locator('footer [data-consentry-open]').click();
  await panel.site.locator('[data-consentry=withdraw]').click();
  await expect(panel.verdict('udesk')).toHaveText(/^Stopped: \d+ requests while it was allowed, none since\.$/);

  await panel.tab('events');
  await expect(page.locator('.eventList > li')).toHaveCount(2);
  await expect(page.locator('.eventList > li').first()).toContainText('Withdrawn');
  await expect(page.locator('.eventList > li').nth(1)).toContainText('All accepted');
});

test('the control and a tag that nobody lists: fired without asking, and what to add', async ({ demo, page }) => {
  let panel = await openPanel(demo, page, 'vendors=udesk');
  await expect(panel.verdict('baidu-tongji'))
    .toHaveText('Fired without consent: this tag is not covered, add {"id":"baidu-tongji","category":"analytics","hosts":["hm.baidu.localhost"]} to the vendors.');
  await expect(panel.verdict('udesk')).toHaveText('Held: functional not accepted. No choice yet.');
  await expect(page.locator('.summary.bad')).toContainText('Baidu Tongji');
  panel = await openPanel(demo, page, 'control=1', 'zh');
  await expect(panel.verdict('baidu-tongji')).toHaveText(/^未询问就触发：\d 次请求，本页没有 Consentry。$/);
});

test('a static tag as its vendor documents it is fetched ahead, and the panel says so', async ({ demo, page }) => {
  const panel = await openPanel(demo, page, 'unmarked=1');
  await expect(panel.verdict('gather-convertlab')).toHaveText(/^Fetched ahead by the browser .*cbe\.convertlab\.localhost\/cbe\/collect/);
});
