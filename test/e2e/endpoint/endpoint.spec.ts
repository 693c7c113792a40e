import { expect, test } from '../../support/fixtures.ts';
import type { Answer } from '../../support/answers.ts';

const ENDPOINT = 'shop.test/consent-events';
const TAG = { tag: 'data-vendors="baidu-tongji" data-endpoint="/consent-events"' };
const ILL: { [name: string]: Answer } = { 'answers 500': { status: 500 }, 'hangs': { hang: true }, 'cuts the connection': { dead: true } };

interface Sent { id: string; type: string }

for (const [name, answer] of Object.entries(ILL)) {
  test(`an endpoint that ${name}: the tag fires, the choice stays, and the event arrives later, once`, async ({ site, page }) => {
    site.answer(ENDPOINT, answer);
    await site.open('/', TAG);
    await site.press('accept');
    await expect.poll(() => site.ran()).toEqual(['hm.baidu.com/hm.js']);
    // A request is counted before its body has come.
    const body = (): string => site.requests(ENDPOINT)[0]?.body ?? '';
    await expect.poll(body).not.toBe('');
    const { id } = JSON.parse(body()) as Sent;
    expect(site.events()).toEqual([]);

    site.answer(ENDPOINT, { status: 202 });
    await page.reload();
    expect(await page.evaluate('consentry.state().decided')).toBe(true);
    await expect.poll(() => (site.events() as Sent[]).map((event) => event.id), { timeout: 25_000 }).toEqual([id]);
    await page.reload();
    await site.settle();
    expect(site.events()).toHaveLength(1);
  });
}

test('an endpoint that cannot be reached is asked again, and given what waits', async ({ site, page }) => {
  site.answer(ENDPOINT, { dead: true });
  await site.open('/', TAG);
  await site.press('reject');
  await expect.poll(() => site.requests(ENDPOINT).length).toBeGreaterThan(0);
  expect(await page.evaluate('consentry.state().decided')).toBe(true);
  site.answer(ENDPOINT, { status: 202 });
  await page.reload();
  await expect.poll(() => site.events().length).toBe(1);
});

for (const [name, { attribute, type, methods }] of Object.entries({
  'after a preflight': { attribute: '', type: 'application/cloudevents+json', methods: ['OPTIONS', 'POST'] },
  'as plain text without one': { attribute: 'data-endpoint-plain', type: 'text/plain', methods: ['POST'] },
})) {
  test(`another origin gets the event ${name}, without cookies and without a second try`, async ({ site, page }) => {
    site.answer('consent.example/in', { status: 202 });
    await page.context().addCookies([{ name: 'own', value: '1', domain: 'consent.example', path: '/', sameSite: 'None', secure: true }]);
    await site.open('/', { tag: `data-vendors="baidu-tongji" data-endpoint="https://consent.example/in" ${attribute}` });
    await site.press('reject');
    const asked = () => site.requests('consent.example/in');
    await expect.poll(() => asked().filter(({ method }) => method === 'POST')).toHaveLength(1);
    await site.settle();
    expect(asked().map(({ method }) => method)).toEqual(methods);
    expect(asked().at(-1)?.headers).toMatchObject({ 'content-type': type });
    expect(asked().at(-1)?.headers).not.toHaveProperty('cookie');
  });
}
