// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/config/types.ts';
import { createDesk } from '../../src/desk.ts';
import type { Told } from '../../src/desk.ts';
import type { Kit } from '../../src/kit.ts';
import { NOW } from '../support/consent.ts';
import { draft, eventId } from '../support/events.ts';

const ENTRY = /^consentry\.outbox\.[\da-z]{8}\.[\da-f]{32}$/;
const { before, state, shown, configHash, previous } = draft();
const told: Told = { before, state, shown, configHash, previous };

function open(endpoint = '/events') {
  const flush = vi.fn<(key?: string, text?: string) => Promise<void>>(() => Promise.resolve());
  const kit = vi.fn<() => Promise<Kit>>(() => Promise.resolve({ openDesk: () => ({ flush, stop: () => undefined }) } as unknown as Kit));
  let ids = 0;
  const desk = createDesk({
    settings: { endpoint, policyUrl: '/privacy', policyVersion: '7' } as Settings, kit, randomId: () => eventId(100 - ids++),
    natives: { fetch, beacon: () => true }, emit: () => true, problem: () => undefined,
  });
  return { desk, flush, kit };
}
const kept = () => Object.keys(localStorage).filter((key) => ENTRY.test(key)).sort();

const cookies = () => document.cookie.split('; ').filter((cookie) => cookie.startsWith('consentry.outbox.'));
const forgetCookies = () => cookies().forEach((cookie) => { document.cookie = `${cookie};path=/;max-age=0`; });

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  localStorage.clear();
  sessionStorage.clear();
  forgetCookies();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('keeps a decision before it returns, with the policy of that moment', () => {
  const { desk } = open();
  void desk.tell(told, 'consent.withdrawn');
  expect(JSON.parse(localStorage.getItem(kept()[0] ?? '') ?? '')).toEqual(JSON.parse(JSON.stringify({ ...told, kind: 'consent.withdrawn', policyUrl: '/privacy', policyVersion: '7' })));
});

it('keeps the order of decisions of one millisecond', () => {
  const { desk } = open();
  for (let count = 0; count < 5; count++) void desk.tell(told);
  expect(kept().map((key) => key.slice(-2))).toEqual(['64', '63', '62', '61', '60']);
});

/** Each `Storage` that is full throws. */
const fill = (...full: Storage[]) => {
  const { setItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    if (full.includes(this)) throw new DOMException('full', 'QuotaExceededError');
    setItem.call(this, key, text);
  });
};

it('hands over only what no storage has taken', async () => {
  const { desk, flush } = open();
  await desk.tell(told);
  fill(localStorage, sessionStorage);
  await desk.tell(told);
  expect(flush.mock.calls.map(([key, text]) => [ENTRY.test(key ?? ''), !!text])).toEqual([[true, false], [true, true]]);
});

it('keeps for the life of the tab what the storage of the site is too full for', async () => {
  const { desk, flush } = open();
  fill(localStorage);
  await desk.tell(told);
  expect(kept()).toEqual([]);
  expect(Object.keys(sessionStorage)).toEqual([expect.stringMatching(ENTRY)]);
  expect(flush).toHaveBeenCalledWith(expect.stringMatching(ENTRY), '');
  // Its place in the order, which the other tabs see.
  expect(cookies()).toEqual([`${Object.keys(sessionStorage)[0]}=`]);
  const next = open();
  await vi.advanceTimersByTimeAsync(0);
  expect(next.flush).toHaveBeenCalledOnce();
});

it('does not fill the storage of a site on which nothing can be sent', () => {
  const { desk, kit } = open();
  kit.mockRejectedValue(new Error('consentry-ui.js'));
  for (let count = 0; count < 150; count++) void desk.tell(told);
  expect(kept()).toHaveLength(99);
});

it('lets a withdrawal wait half a second at most', async () => {
  const { desk, flush } = open();
  flush.mockReturnValue(new Promise(() => undefined));
  let over = false;
  void desk.tell(told).then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(499);
  expect(over).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(over).toBe(true);
});

it('tries what an earlier page left, but not before the page can listen', async () => {
  localStorage.setItem(`consentry.outbox.${NOW.toString(36)}.${eventId(1)}`, '{}');
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const { flush, kit } = open();
  await vi.advanceTimersByTimeAsync(100);
  expect(kit).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.advanceTimersByTimeAsync(0);
  expect(flush).toHaveBeenCalledExactlyOnceWith();
});

it('tries what a cookie says is in the database', async () => {
  document.cookie = 'consentry.outbox.http=1;path=/';
  const { flush } = open();
  await vi.advanceTimersByTimeAsync(0);
  expect(flush).toHaveBeenCalledExactlyOnceWith();
});

it.each(['', '/events'])('loads nothing when nothing waits (endpoint %j)', async (endpoint) => {
  if (!endpoint) localStorage.setItem(`consentry.outbox.${NOW.toString(36)}.${eventId(1)}`, '{}');
  const { kit } = open(endpoint);
  await vi.advanceTimersByTimeAsync(100);
  expect(kit).not.toHaveBeenCalled();
});

it('keeps and sends nothing without an endpoint', async () => {
  const { desk, kit } = open('');
  await desk.tell(told);
  expect([kept(), kit.mock.calls]).toEqual([[], []]);
});
