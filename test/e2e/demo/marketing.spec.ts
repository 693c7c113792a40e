import { expect, test } from './demo.ts';

test('the list of events shows each decision as it was stored, newest first, without a reload', async ({ demo, page, context }) => {
  const list = await context.newPage();
  await list.goto(`${demo.origin}/demo/events?lang=en`);
  await page.goto(demo.origin);
  await page.locator('[data-consentry=reject]').click();
  await expect.poll(() => demo.events()).toHaveLength(1);
  await page.evaluate(() => (window as unknown as { consentry: { accept(): void } }).consentry.accept());
  await expect.poll(() => demo.events()).toHaveLength(2);
  const [rejected, accepted] = await demo.events();
  for (const { id } of [rejected!, accepted!]) await expect(list.locator(`[data-id="${id}"]`)).toHaveCount(1);
  await expect(list.locator('#events > li').nth(0)).toHaveAttribute('data-id', accepted!.id);
  await expect(list.locator('#events > li').nth(1)).toHaveAttribute('data-id', rejected!.id);
  await list.locator('#events > li summary').first().click();
  await expect(list.locator('#events > li pre').first()).toContainText(`"id": "${accepted!.id}"`);
});

test('the list of tags counts what each tag sent and shows what it keeps', async ({ demo, page, context }) => {
  const list = await context.newPage();
  await list.goto(`${demo.origin}/demo/tags?lang=en`);
  const baidu = list.locator('[data-vendor=baidu-tongji]');
  await expect(baidu.locator('strong')).toHaveText('0');
  await page.goto(demo.origin);
  await page.locator('[data-consentry=accept]').click();
  await demo.settle(page);
  const sent = (await demo.requests('baidu-tongji')).length;
  await expect(baidu.locator('strong')).toHaveText(String(sent));
  await expect(baidu.locator('code')).toContainText('Hm_lvt_');
  expect(await demo.requests('baidu-tongji')).toHaveLength(sent);
});
