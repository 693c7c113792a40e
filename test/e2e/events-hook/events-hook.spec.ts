import { recordCookie } from '../../../demo/collector/cookie.ts';
import type { ConsentEvent } from '../../../src/events/types.ts';
import { expect, test } from '../../support/fixtures.ts';

const ENDPOINT = 'shop.test/consent-events';
const TAG = '<script src="/consentry.js" data-vendors="baidu-tongji" data-endpoint="/consent-events"></script>';
const withScript = (code: string) => ({ html: `${TAG}<script>${code}</script>` });

test('control: without a listener the event goes out with nothing added @chromium', async ({ site, page }) => {
  await site.open('/', { html: TAG });
  await page.evaluate('consentry.reject()');
  await expect.poll(() => site.events()).toHaveLength(1);
  expect(site.requests(ENDPOINT)[0]?.headers).not.toHaveProperty('x-signature');
});

test('a listener signs the very text that is posted, and may take its time @chromium', async ({ site, page }) => {
  await site.open('/', withScript(`
    consentry.on('event', ({ headers }) => { headers['x-site'] = 'shop'; });
    document.addEventListener('consentry:event', ({ detail: { body, headers } }) => {
      headers['x-signature'] = new Promise((done) => setTimeout(() => done(body.length + '.' + JSON.parse(body).id), 50));
    });`));
  await page.evaluate('consentry.reject()');
  await expect.poll(() => site.events()).toHaveLength(1);
  const [request] = site.requests(ENDPOINT);
  const { id } = JSON.parse(request?.body ?? '{}') as { id: string };
  expect(request?.headers).toMatchObject({ 'x-site': 'shop', 'x-signature': `${request?.body.length}.${id}`, 'content-type': 'application/cloudevents+json' });
});

for (const [name, code] of Object.entries({
  'preventDefault on the page event': 'document.addEventListener("consentry:event", (event) => event.preventDefault())',
  'cancelled in a listener': 'consentry.on("event", (outgoing) => { outgoing.cancelled = true; })',
})) {
  test(`${name}: the event is dropped for good, the decision stands @chromium`, async ({ site, page }) => {
    await site.open('/', withScript(code));
    await site.press('reject');
    await expect.poll(() => page.evaluate('Object.keys(localStorage)')).toEqual([]);
    await site.open('/', { html: TAG });
    await site.settle();
    expect(site.requests(ENDPOINT)).toEqual([]);
    expect(await page.evaluate('consentry.state().decided')).toBe(true);
  });
}

test('a listener that throws stops neither the next one nor the event @chromium', async ({ site, page }) => {
  await site.open('/', withScript('consentry.on("event", () => { throw new Error("theirs"); }); consentry.on("event", ({ headers }) => { headers["x-second"] = "1"; })'));
  await page.evaluate('consentry.reject()');
  await expect.poll(() => site.events()).toHaveLength(1);
  expect(site.requests(ENDPOINT)[0]?.headers).toHaveProperty('x-second', '1');
});

test('a signature that fails is no event without a signature, but one that goes out later @chromium', async ({ site, page }) => {
  await site.open('/', withScript('let tries = 0; consentry.on("event", ({ headers }) => { headers["x-signature"] = tries++ ? "signed" : Promise.reject(new Error("no key")); })'));
  await page.evaluate('consentry.reject()');
  await expect.poll(() => site.events()).toHaveLength(1);
  expect(site.requests(ENDPOINT).map(({ headers }) => headers['x-signature'])).toEqual(['signed']);
});

test('a later page signs what an earlier one could not deliver, also when it begins to listen at its end @chromium', async ({ site, page }) => {
  site.answer(ENDPOINT, { status: 503 });
  await site.open('/', { html: TAG });
  await page.evaluate('consentry.reject()');
  await expect.poll(() => site.requests(ENDPOINT).length).toBeGreaterThan(0);
  site.answer(ENDPOINT, ({ headers }) => ({ status: headers['x-signature'] ? 202 : 503 }));
  site.reset();
  site.answer('shop.test/late.html', {
    type: 'text/html',
    body: '<!doctype html><title>late</title><!-- consentry --><script src="/slow.js"></script><script>consentry.on("event", ({ headers }) => { headers["x-signature"] = "signed"; })</script>',
  });
  site.answer('shop.test/slow.js', { type: 'text/javascript', body: '', delay: 1500 });
  await site.open('/late.html', { html: TAG });
  await expect.poll(() => site.events()).toHaveLength(1);
  expect(site.requests(ENDPOINT).map(({ headers }) => headers['x-signature'])).toEqual(['signed']);
});

test('a refusal outlives the seven days that Safari gives to what a script has set: the endpoint gives it back as a cookie @chromium', async ({ site, page }) => {
  const listen = withScript('consentry.on("event", (outgoing) => { outgoing.credentials = "same-origin"; })');
  site.answer(ENDPOINT, ({ headers, body }) => {
    const cookie = recordCookie(String(headers.cookie ?? ''), new URL(`http://${ENDPOINT}`), JSON.parse(body) as ConsentEvent, Date.now());
    return { status: 202, ...(cookie && { headers: { 'set-cookie': cookie } }) };
  });
  const domains = async () => (await page.context().cookies()).map(({ domain }) => domain).sort();
  await site.open('/', listen);
  await site.press('reject');
  await expect.poll(domains).toEqual(['.shop.test', 'shop.test']);

  await page.context().clearCookies({ domain: 'shop.test' });
  await page.reload();
  expect(await page.evaluate('[consentry.state().decided, consentry.state().vendors["baidu-tongji"]]')).toEqual([true, 'denied']);
  await expect(page.locator('#consentry')).toHaveCount(0);

  await page.evaluate('consentry.accept()');
  await expect.poll(domains).toEqual(['shop.test']);
  expect(await page.evaluate('consentry.state().vendors["baidu-tongji"]')).toBe('granted');
});
