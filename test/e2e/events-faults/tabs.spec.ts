import { expect, test } from '../../support/fixtures.ts';
import { different, ENDPOINT, originFor, ORIGINS, posts, TAG, UI, uiAnswer, WAITING } from './posts.ts';

const DELAY_MS = 300;

for (const [scheme, origin] of Object.entries(ORIGINS)) {
  test(`${scheme}: two tabs send one event at a time, and each once`, async ({ site, page }) => {
    const times: number[] = [];
    site.answer(ENDPOINT, () => {
      times.push(Date.now());
      return { status: 202, delay: DELAY_MS };
    });
    await site.open('/', { ...TAG, origin });
    expect(await page.evaluate('typeof navigator.locks')).toBe(scheme === 'https' ? 'object' : 'undefined');
    const other = await page.context().newPage();
    await other.goto(origin);
    for (const tab of [page, other, page, other]) await tab.evaluate('consentry.reject()');
    await expect.poll(() => site.events().length, { timeout: 30_000 }).toBe(4);
    await expect.poll(() => page.evaluate(WAITING)).toBe(0);
    await site.settle();
    expect([posts(site).length, different(posts(site))]).toEqual([4, 4]);
    for (const [index, time] of times.slice(1).entries()) expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(DELAY_MS - 5);
  });
}

test('a tab closed right after the click loses nothing', async ({ site, page, browserName }) => {
  const origin = originFor(browserName);
  site.answer(ENDPOINT, { status: 202, delay: DELAY_MS });
  await site.open('/', { ...TAG, origin });
  const other = await page.context().newPage();
  await other.goto(origin);
  await other.locator('button[data-consentry=reject]:visible').click();
  await other.close();
  await page.reload();
  await expect.poll(() => different(site.events()), { timeout: 25_000 }).toBe(1);
  await expect.poll(() => page.evaluate(WAITING), { timeout: 25_000 }).toBe(0);
  expect(different(posts(site))).toBe(1);
});

test('a tab closed before anything was loaded that could send loses nothing', async ({ site, page, browserName }) => {
  const origin = originFor(browserName);
  await site.open('/', { ...TAG, origin });
  site.answer(UI, { hang: true });
  const other = await page.context().newPage();
  await other.goto(origin, { waitUntil: 'domcontentloaded' });
  await other.evaluate('consentry.reject()');
  await other.close();
  expect(posts(site)).toEqual([]);
  site.answer(UI, uiAnswer);
  await page.reload();
  await expect.poll(() => site.events()).toHaveLength(1);
});

test('a storm of reloads loses nothing and doubles nothing', async ({ site, page, browserName }) => {
  const origin = originFor(browserName);
  let count = 0;
  site.answer(ENDPOINT, () => (count++ % 3 === 0 ? { dead: true } : { status: 202, delay: 50 }));
  await site.open('/', { ...TAG, origin });
  for (let reload = 0; reload < 6; reload++) {
    const loaded = page.waitForEvent('domcontentloaded');
    await page.evaluate('consentry.reject(); location.reload()').catch(() => undefined);
    await loaded;
  }
  await expect.poll(() => different(site.events()), { timeout: 40_000 }).toBe(6);
  await expect.poll(() => page.evaluate(WAITING), { timeout: 25_000 }).toBe(0);
  expect(different(posts(site))).toBe(6);
});
