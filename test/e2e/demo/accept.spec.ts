import { expect, test } from './demo.ts';

// What each vendor asks for after Accept: scripts first, then what those bring.
const ASKED: { [vendor: string]: string[] } = {
  'baidu-tongji': ['/hm.js'],
  '360-fenxi': ['/100360.js', '/static/360f360f360f360f.js', '/search/c.js', '/mv.html'],
  '360-mediav': ['/mvl.js', '/t'],
  '360-autopush': ['/11.0.1.js', '/so/zz.gif'],
  'sensors-data': ['/static/sa/sensorsdata.min.js'],
  udesk: ['/im_client/js/udeskApi.js', '/im_client/'],
  'gather-convertlab': ['/cbe/collect', '/cbe/__utm'],
};

test('Accept all: every tag fires once, queued calls arrive in order, the page stays whole', async ({ demo, page }) => {
  await page.goto(demo.origin);
  const text = await page.locator('main').innerText();
  await page.locator('[data-consentry=accept]').click();
  const paths = async (): Promise<string[]> => (await demo.requests()).map(({ path }) => path);
  await expect.poll(async () => {
    const seen = await paths();
    return Object.values(ASKED).flat().filter((path) => !seen.includes(path));
  }, { timeout: 30_000 }).toEqual([]);
  await expect.poll(async () => (await paths()).filter((path) => path === '/hm.gif' || path === '/s.gif')).toHaveLength(5);
  await demo.settle(page);

  const seen = await demo.requests();
  for (const [vendor, once] of Object.entries(ASKED)) {
    for (const path of once) {
      expect(seen.filter((request) => request.vendor === vendor && request.path === path), path).toHaveLength(1);
    }
  }
  const types = (vendor: string, path: string): (string | null)[] => seen
    .filter((request) => request.vendor === vendor && request.path === path)
    .map(({ query }) => new URLSearchParams(query).get('et'));
  expect(types('baidu-tongji', '/hm.gif')).toEqual(['0', '4']);
  expect(types('360-fenxi', '/s.gif')).toEqual(['99', '0', '4']);

  // A late document.write would have replaced all of this.
  expect(await page.locator('main').innerText()).toBe(text);
  await expect(page.locator('footer.bottom')).toBeVisible();
  await expect(page.locator('#sozz')).toHaveCount(1);
});

test('Sensors gets what was queued: the page view and the job list', async ({ demo, page }) => {
  await page.goto(demo.origin);
  await page.locator('[data-consentry=accept]').click();
  const names = async (): Promise<unknown[]> => (await demo.requests('sensors-data'))
    .filter(({ path }) => path === '/sa.gif')
    .map(({ query }) => JSON.parse(Buffer.from(new URLSearchParams(query).get('data')!, 'base64').toString()).event)
    .filter(Boolean);
  await expect.poll(names).toEqual(['$pageview', 'JobListView']);
});

test('the decision arrives once at the endpoint', async ({ demo, page }) => {
  await page.goto(demo.origin);
  await page.locator('[data-consentry=accept]').click();
  await expect.poll(() => demo.events()).toHaveLength(1);
  await page.goto(`${demo.origin}/jobs`);
  await demo.settle(page);
  const events = await demo.events();
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    source: `${demo.origin}/`,
    type: 'dev.consentry.consent.granted',
    data: { language: 'zh-CN', policyVersion: '2024-07-15', method: { button: 'accept', layer: 'banner', trusted: true } },
  });
  expect(Object.values(events[0]!.data.vendors)).toEqual(Array(7).fill('granted'));
});
