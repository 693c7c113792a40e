import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '../../support/fixtures.ts';
import type { Answer } from '../../support/answers.ts';
import { startMarionette } from '../../support/marionette.ts';
import { different, ENDPOINT, ORIGINS, posts, TAG, WAITING } from './posts.ts';

test('503 with Retry-After is obeyed by this page, its reload and another tab', async ({ site, page }) => {
  const origin = ORIGINS.https;
  const times: number[] = [];
  site.answer(ENDPOINT, () => {
    times.push(Date.now());
    return times.length === 1 ? { status: 503, headers: { 'retry-after': '2' } } : { status: 202 };
  });
  await site.open('/', { ...TAG, origin });
  await page.evaluate('consentry.reject()');
  await expect.poll(() => page.evaluate('parseFloat(localStorage["consentry.until"]) - Date.now() < 5000')).toBe(true);
  await page.reload();
  const other = await page.context().newPage();
  await other.goto(origin);
  await other.evaluate('consentry.reject()');
  await expect.poll(() => site.events(), { timeout: 25_000 }).toHaveLength(2);
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(1900);
  expect(posts(site)).toHaveLength(3);
});

const LOST: { [name: string]: Answer } = { 'is reset before it': { dead: true }, 'never comes': { hang: true } };
for (const [name, answer] of Object.entries(LOST)) {
  test(`an event that was stored and whose answer ${name} is sent again under the same id`, async ({ site, page }) => {
    let count = 0;
    site.answer(ENDPOINT, () => (count++ ? { status: 202 } : answer));
    await page.clock.install();
    await site.open('/', TAG);
    await page.evaluate('consentry.reject()');
    await expect.poll(() => posts(site).length).toBe(1);
    // The patience with one try is ten seconds, the first wait after it two at most.
    await expect.poll(async () => {
      await page.clock.fastForward(4000);
      return posts(site).length;
    }).toBe(2);
    await expect.poll(() => page.evaluate(WAITING)).toBe(0);
    expect(new Set(site.requests(ENDPOINT).map(({ body }) => body)).size).toBe(1);
  });
}

test('a redirection, as of a captive portal, is no delivery', async ({ site, page }) => {
  site.answer(ENDPOINT, { status: 302, headers: { location: '/portal.html' } });
  site.answer('shop.test/portal.html', { status: 200, type: 'text/html', body: 'Please log in' });
  await site.open('/', TAG);
  await page.evaluate('consentry.reject()');
  await expect.poll(() => posts(site).length).toBeGreaterThan(0);
  expect(await page.evaluate(WAITING)).toBe(1);
  expect(site.requests('shop.test/portal.html')).toEqual([]);
  site.answer(ENDPOINT, { status: 202 });
  await page.reload();
  await expect.poll(() => different(site.events())).toBe(1);
});

test('what the endpoint refuses is given up and said, and what comes after it goes out @chromium', async ({ site, page }) => {
  let count = 0;
  site.answer(ENDPOINT, () => ({ status: count++ ? 202 : 422 }));
  await site.open('/', TAG);
  await page.evaluate('consentry.reject(); consentry.accept()');
  await expect.poll(() => site.events()).toMatchObject([{ type: 'dev.consentry.consent.granted' }]);
  const [given] = posts(site);
  expect(await page.evaluate('consentry.problems')).toContainEqual({ setting: 'endpoint', given: 'status 422', accepted: `2xx; event ${given?.id} is given up` });
});

const THREE = 'consentry.reject(); consentry.accept(["analytics"]); consentry.accept()';
const IN_ORDER = ['denied', 'partial', 'granted'].map((kind) => ({ type: `dev.consentry.consent.${kind}` }));

test('offline: kept, in order, and delivered when the network is back @chromium', async ({ site, page, context }) => {
  await site.open('/', TAG);
  await context.setOffline(true);
  await page.evaluate(THREE);
  await expect.poll(() => page.evaluate(WAITING)).toBe(3);
  expect(site.events()).toEqual([]);
  await context.setOffline(false);
  await expect.poll(() => site.events(), { timeout: 25_000 }).toMatchObject(IN_ORDER);
});

test('offline: the same @firefox', async ({ site, web }) => {
  const { send, run, offline, stop } = await startMarionette(web.address);
  try {
    web.show(TAG);
    await send('WebDriver:Navigate', { url: 'http://shop.test/' });
    await offline(true);
    await run(THREE);
    // The first try and the one after it.
    await sleep(2500);
    expect(await run(`return ${WAITING}`)).toBe(3);
    expect(posts(site)).toEqual([]);
    await offline(false);
    await expect.poll(() => site.events(), { timeout: 25_000 }).toMatchObject(IN_ORDER);
  } finally {
    await stop();
  }
});

test('an endpoint that fails for long: the 49 oldest and the newest stay, the rest is said, and all that stays arrives in order @chromium', async ({ site, page }) => {
  site.answer(ENDPOINT, { status: 500 });
  await site.open('/', TAG);
  await page.evaluate('for (let count = 0; count < 59; count++) consentry.reject(); consentry.accept()');
  await expect.poll(() => page.evaluate(WAITING)).toBe(50);
  expect(await page.evaluate('consentry.problems.filter(({ given }) => given === "more than 50 waiting").length')).toBe(10);
  site.answer(ENDPOINT, { status: 202 });
  await page.reload();
  await expect.poll(() => different(site.events()), { timeout: 40_000 }).toBe(50);
  await expect.poll(() => page.evaluate(WAITING)).toBe(0);
  const events = site.events() as { type: string; time: string }[];
  expect(events.at(-1)?.type).toBe('dev.consentry.consent.granted');
  expect(events.map(({ time }) => time)).toEqual(events.map(({ time }) => time).sort());
});
