import { expect, test } from 'vitest';
import type { HttpBindings } from '@hono/node-server';
import { collector } from '../../../../demo/collector/collector.ts';
import type { CollectorOptions } from '../../../../demo/collector/collector.ts';
import { GENESIS } from '../../../../demo/collector/chain.ts';
import type { Entry } from '../../../../demo/collector/chain.ts';
import type { EventStore } from '../../../../demo/collector/store.ts';
import { idOf, validEvent } from '../sampleEvent.ts';
import type { ConsentEvent } from '../../../../src/events/types.ts';

/** Keeps events in a list: what is tested here is HTTP. */
function listStore(): EventStore & { kept: ConsentEvent[] } {
  const kept: ConsentEvent[] = [];
  const rows = (): Entry[] => kept.map((event, index) =>
    ({ stream: 's', seq: index + 1, receivedAt: '2026-11-22T08:00:01.000Z', event, previous: GENESIS, hash: 'f'.repeat(64) }));
  return {
    kept,
    async append(events) {
      kept.push(...events);
      return events.length;
    },
    newest: async () => rows(),
    byConsent: async (id) => rows().filter(({ event: { data } }) => [data.consentId, data.previous?.consentId].includes(id)),
    counts: async () => [],
    async *all() {
      yield* rows();
    },
    ping: async () => undefined,
    close: async () => undefined,
  };
}

const HERE = { incoming: { socket: { remoteAddress: '127.0.0.1' } } } as unknown as HttpBindings;
const FAR = { incoming: { socket: { remoteAddress: '192.0.2.7' } } } as unknown as HttpBindings;

function setUp(options: Partial<CollectorOptions> = {}): { store: ReturnType<typeof listStore>; ask: (path: string, init?: RequestInit, env?: HttpBindings) => Promise<Response> } {
  const store = listStore();
  const app = collector({ store: Promise.resolve(store), origins: [], token: '', perMinute: 0, behindProxy: false, cookie: false, ...options });
  const ask = async (path: string, init: RequestInit = {}, env = HERE): Promise<Response> =>
    app.fetch(new Request(new URL(path, 'http://localhost:8787'), init), env);
  return { store, ask };
}

const posted = (event: unknown, headers: { [name: string]: string } = {}): RequestInit =>
  ({ method: 'POST', body: JSON.stringify(event), headers: { 'content-type': 'application/cloudevents+json', ...headers } });

test('an event is answered with 202 and kept', async () => {
  const { store, ask } = setUp();
  expect((await ask('/consent-events', posted(validEvent('1')))).status).toBe(202);
  expect(store.kept).toEqual([validEvent('1')]);
});

test('202 waits until the database is there', async () => {
  let ready = (_: EventStore): void => undefined;
  const { ask } = setUp({ store: new Promise((resolve) => { ready = resolve; }) });
  let status = 0;
  const answer = ask('/consent-events', posted(validEvent('1'))).then((response) => { status = response.status; });
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect(status).toBe(0);
  ready(listStore());
  await answer;
  expect(status).toBe(202);
});

test('503 with a time to come back when the database does not come, fails or is swamped', async () => {
  const never = new Promise<never>(() => undefined);
  const wait = { requests: 1, milliseconds: 20 };
  const failing = { ...listStore(), append: () => Promise.reject(new Error('secret detail')) };
  for (const store of [never, Promise.resolve(failing)]) {
    const { ask } = setUp({ store, wait });
    const response = await ask('/consent-events', posted(validEvent('1')));
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await response.text()).not.toContain('secret');
  }
  const { ask } = setUp({ store: never, wait });
  const both = await Promise.all(['1', '2'].map((id) => ask('/consent-events', posted(validEvent(id)))));
  expect(both.map(({ status }) => status)).toEqual([503, 503]);
});

test('a wrong event is answered with the reason and the place', async () => {
  const { store, ask } = setUp();
  const response = await ask('/consent-events', posted({ ...validEvent('1'), time: 'now' }));
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json']);
  expect(await response.json()).toMatchObject({ status: 400, pointer: '/time' });
  expect(store.kept).toEqual([]);
});

test('a foreign origin is refused, a listed one gets its preflight answered', async () => {
  const { store, ask } = setUp({ origins: ['https://www.example.com'] });
  const foreign = await ask('/consent-events', posted(validEvent('1'), { origin: 'https://evil.example' }));
  expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  const preflight = await ask('/consent-events', { method: 'OPTIONS', headers: { origin: 'https://www.example.com' } });
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type']);
  const listed = await ask('/consent-events', posted(validEvent('2'), { origin: 'https://www.example.com' }));
  expect([listed.status, listed.headers.get('access-control-allow-origin')]).toEqual([202, 'https://www.example.com']);
  expect(store.kept).toHaveLength(1);
});

test('plain http is refused from another machine, also when it claims to be behind a proxy', async () => {
  const { ask } = setUp();
  expect((await ask('/consent-events', posted(validEvent('1')), FAR)).status).toBe(403);
  expect((await ask('/consent-events', posted(validEvent('1'), { 'x-forwarded-proto': 'https' }), FAR)).status).toBe(403);
  const behind = setUp({ behindProxy: true });
  const https = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' };
  expect((await behind.ask('/consent-events', posted(validEvent('1'), https))).status).toBe(202);
  expect((await behind.ask('/consent-events', posted(validEvent('2'), { ...https, 'x-forwarded-proto': 'http' }))).status).toBe(403);
});

test('only so many posts a minute from one address', async () => {
  const { ask } = setUp({ perMinute: 2, behindProxy: true });
  const from = (address: string): RequestInit =>
    posted(validEvent('1'), { 'x-forwarded-proto': 'https', 'x-forwarded-for': address });
  const statuses = [];
  for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2']) statuses.push((await ask('/consent-events', from(address))).status);
  expect(statuses).toEqual([202, 202, 429, 202]);
  expect(Number((await ask('/consent-events', from('192.0.2.1'))).headers.get('retry-after'))).toBeGreaterThan(0);
});

test('proofs and exports are open on this machine only, unless there is a token', async () => {
  const open = setUp();
  expect((await open.ask('/ledger/counts')).status).toBe(200);
  expect((await open.ask('/ledger/counts', {}, FAR)).status).toBe(401);
  expect((await open.ask('http://evil.example/ledger/counts')).status).toBe(401);
  const proxied = setUp({ behindProxy: true });
  expect((await proxied.ask('/ledger/counts')).status).toBe(401);
  const { ask } = setUp({ token: 'open sesame' });
  expect((await ask('/ledger/counts')).status).toBe(401);
  expect((await ask('/ledger/counts', { headers: { authorization: 'Bearer open' } })).status).toBe(401);
  expect((await ask('/ledger/counts', { headers: { authorization: 'Bearer open sesame' } }, FAR)).status).toBe(200);
});

test('the proof for a consent id comes as data and as a page', async () => {
  const { ask } = setUp();
  await ask('/consent-events', posted(validEvent('1', {}, { policyVersion: '<b>1</b>' })));
  const { consentId } = validEvent('1').data;
  expect(await (await ask(`/ledger/consents/${consentId}`)).json()).toMatchObject({ consentId, history: [{ event: { id: idOf('1') } }] });
  const page = await (await ask(`/ledger/consents/${consentId}`, { headers: { accept: 'text/html' } })).text();
  expect(page).toContain('&lt;b&gt;1&lt;/b&gt;');
  expect(page).toContain('<html lang="en">');
  for (const [query, language] of [['', 'zh-CN,zh;q=0.9'], ['?lang=zh', 'en']] as const) {
    const chinese = await (await ask(`/ledger/consents/${consentId}${query}`, { headers: { accept: 'text/html', 'accept-language': language } })).text();
    expect(chinese).toContain('<html lang="zh-CN">');
    expect(chinese).toContain('同意编号');
  }
  expect((await ask('/ledger/consents/unknown')).status).toBe(404);
});

test('everything can be taken out, as lines of JSON and as a table', async () => {
  const { ask } = setUp();
  await ask('/consent-events', posted(validEvent('1')));
  await ask('/consent-events', posted(validEvent('2', {}, { policyVersion: '=a "b", c' })));
  const lines = (await (await ask('/ledger/export.ndjson')).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).event.id)).toEqual([idOf('1'), idOf('2')]);
  const [head, , second] = (await (await ask('/ledger/export.csv')).text()).split('\r\n');
  expect(head).toMatch(/^receivedAt,type,source,id,/);
  expect(second).toContain(`,"'=a ""b"", c",`);
});

test('an export is read row by row, as fast as it is taken', async () => {
  let read = 0;
  const endless = { ...listStore(), async *all() {
    for (;;) yield { stream: 's', seq: ++read, receivedAt: '2026-11-22T08:00:01.000Z', event: validEvent('1'), previous: GENESIS, hash: 'f'.repeat(64) };
  } };
  for (const kind of ['ndjson', 'csv']) {
    const { body } = await setUp({ store: Promise.resolve(endless) }).ask(`/ledger/export.${kind}`);
    const reader = body!.getReader();
    expect((await reader.read()).done).toBe(false);
    await reader.cancel();
  }
  expect(read).toBeLessThan(1000);
});

test('a batch of nothing is nothing', async () => {
  const { store, ask } = setUp({ cookie: true });
  const response = await ask('/consent-events', { ...posted([]), headers: { 'content-type': 'application/cloudevents-batch+json' } });
  expect([response.status, store.kept]).toEqual([202, []]);
});

test('a refusal comes back as a cookie where that is wanted, and nowhere else', async () => {
  const { consentId: _, ...data } = validEvent('1').data;
  const event = { ...validEvent('1'), data: { ...data, expiresAt: new Date(Date.now() + 864e5).toISOString(), vendors: { udesk: 'denied' } } };
  const cookie = `consentry=reject|1|${Date.parse(data.decidedAt)}|rest`;
  const answered = async (options: Partial<CollectorOptions>, headers: { [name: string]: string }): Promise<string | null> =>
    (await setUp(options).ask('/consent-events', posted(event, headers))).headers.get('set-cookie');
  expect(await answered({ cookie: true }, { cookie })).toMatch(/^consentry=reject\|1\|\d+\|rest; Domain=localhost; Path=\/; Max-Age=86\d\d\d; SameSite=Lax$/);
  expect(await answered({ cookie: true, behindProxy: true }, { cookie, 'x-forwarded-proto': 'https' })).toMatch(/; Secure$/);
  expect(await answered({}, { cookie })).toBeNull();
  expect(await answered({ cookie: true }, {})).toBeNull();
});

test('it says whether it lives, whether it can store, and what it did', async () => {
  const { ask } = setUp();
  await ask('/consent-events', posted(validEvent('1')));
  await ask('/consent-events', posted({}));
  expect((await ask('/healthz')).status).toBe(200);
  expect((await ask('/readyz')).status).toBe(200);
  const text = await (await ask('/metrics')).text();
  expect(text).toContain('consentry_answers_total{status="202"} 1');
  expect(text).toContain('consentry_answers_total{status="400"} 1');
  expect(text).toContain('consentry_events_total{kept="new"} 1');
  const broken = setUp({ store: Promise.resolve({ ...listStore(), ping: () => Promise.reject(new Error('down')) }) });
  expect((await broken.ask('/readyz')).status).toBe(503);
});

test('answers carry security headers and are kept by no cache', async () => {
  const { headers } = await setUp().ask('/consent-events', posted(validEvent('1')));
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
});
