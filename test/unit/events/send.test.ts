import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentType, createSend, LONGEST } from '../../../src/events/send.ts';
import type { Outgoing } from '../../../src/events/types.ts';

const ENDPOINT = 'https://consent.example.net/events';
const NOW = Date.UTC(2026, 10, 22, 8);
const answer = (status: number, headers: Record<string, string> = {}) => vi.fn<typeof fetch>().mockResolvedValue(new Response(null, { status, headers }));
const send = (fetch: typeof globalThis.fetch, plain = false, headers: Outgoing['headers'] = {}) =>
  createSend({ endpoint: ENDPOINT, plain, fetch, patience: 1000 })({ body: '{"id":1}', headers, credentials: 'omit' });

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a try', () => {
  it('posts the body as it is, kept alive, without credentials, path or query', async () => {
    const fetch = answer(202);
    await send(fetch);
    expect(fetch).toHaveBeenCalledExactlyOnceWith(ENDPOINT, {
      method: 'POST', body: '{"id":1}', keepalive: true, credentials: 'omit', referrerPolicy: 'origin', redirect: 'error',
      headers: { 'content-type': 'application/cloudevents+json' }, signal: expect.any(AbortSignal) as AbortSignal,
    });
  });

  it('is text/plain for endpoints that cannot answer a preflight', async () => {
    const fetch = answer(202);
    await send(fetch, true);
    expect(fetch.mock.calls[0]?.[1]?.headers).toEqual({ 'content-type': 'text/plain' });
    expect(contentType(true)).toBe('text/plain');
    expect(contentType(false)).toBe('application/cloudevents+json');
  });

  it('calls fetch without an object in front, as the native needs', async () => {
    const fetch = answer(202);
    await send(fetch);
    expect(fetch.mock.contexts).toEqual([undefined]);
  });

  it('carries the headers that listeners gave and promised', async () => {
    const fetch = answer(202);
    const sent = send(fetch, false, { 'x-site': 'shop', 'x-signature': new Promise((done) => { setTimeout(() => done('signed'), 500); }) });
    await vi.advanceTimersByTimeAsync(499);
    expect(fetch).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await sent).toBe(0);
    expect(fetch.mock.calls[0]?.[1]?.headers).toEqual({ 'content-type': 'application/cloudevents+json', 'x-site': 'shop', 'x-signature': 'signed' });
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no key'))],
    ['never comes', () => new Promise<string>(() => undefined)],
  ])('is not made when a promised header %s, but later', async (_name, promise) => {
    const fetch = answer(202);
    const sent = send(fetch, false, { 'x-signature': promise() });
    await vi.advanceTimersByTimeAsync(1000);
    expect(await sent).toBe(1);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leaves no timer behind', async () => {
    await send(answer(202));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the outcome', () => {
  it.each([200, 201, 202, 204])('of %i: the endpoint has it', async (status) => {
    expect(await send(answer(status))).toBe(0);
  });

  it.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451])('of %i: it will never take it', async (status) => {
    expect(await send(answer(status))).toBe(`status ${status}`);
  });

  it.each([408, 425, 429, 500, 502, 503, 504])('of %i: later', async (status) => {
    expect(await send(answer(status))).toBe(1);
  });

  it('of a refused connection: later', async () => {
    expect(await send(vi.fn<typeof fetch>().mockRejectedValue(new TypeError('Failed to fetch')))).toBe(1);
  });

  it('of a fetch that throws: later', async () => {
    expect(await send(() => {
      throw new Error('patched by somebody');
    })).toBe(1);
  });

  it('of a redirection: later, since it is not followed', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>((_url, init) => (init?.redirect === 'error' ? Promise.reject(new TypeError('redirected')) : Promise.resolve(new Response())));
    expect(await send(fetch)).toBe(1);
  });

  it('of silence: later, and the request is given up', async () => {
    let signal: AbortSignal | null | undefined;
    const outcome = send((_url, init) => new Promise((_resolve, reject) => {
      signal = init?.signal;
      signal?.addEventListener('abort', () => reject(signal?.reason as Error));
    }));
    await vi.advanceTimersByTimeAsync(999);
    expect(signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toBe(1);
    expect(signal?.aborted).toBe(true);
  });

  it.each<[string, number]>([
    ['120', 120_000], ['Sun, 22 Nov 2026 08:05:00 GMT', 300_000],
    // No wish, or one that is over.
    ['100000000000', LONGEST], ['Fri, 22 Nov 2999 08:00:00 GMT', LONGEST],
    ['0', 1], ['soon', 1], ['', 1], ['-5', 1], ['Sun, 22 Nov 2026 07:00:00 GMT', 1],
  ])('of 503 with Retry-After %j is %i', async (wish, wait) => {
    expect(await send(answer(503, { 'retry-after': wish }))).toBe(wait);
  });
});
