import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDesk } from '../../../src/events/desk.ts';
import type { Desk } from '../../../src/events/desk.ts';
import type { ConsentEvent, Outgoing } from '../../../src/events/types.ts';
import type { Problem, Settings } from '../../../src/config/types.ts';
import { NOW } from '../../support/consent.ts';
import { draft, eventId } from '../../support/events.ts';
import { FakeStorage } from '../../support/storage.ts';

const ENDPOINT = 'https://www.example.com/events';
const key = (number: number) => `consentry.outbox.${NOW.toString(36)}.${eventId(number)}`;
let desk: Desk;

const full = (page: { localStorage: FakeStorage }): void => {
  page.localStorage.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
};

/** A page with one draft in storage, unless it is empty. */
function openPage(emit: (outgoing: Outgoing) => boolean = () => true, stored = JSON.stringify(draft()), status = 202) {
  const page = Object.assign(new EventTarget(), { document: new EventTarget(), navigator: {}, setTimeout, location: { origin: 'https://www.example.com', protocol: 'https:' }, localStorage: new FakeStorage() });
  const posts: { body: ConsentEvent; headers: unknown }[] = [];
  const beacons: Blob[] = [];
  const problems: Problem[] = [];
  const fetch: typeof globalThis.fetch = (_url, init) => {
    posts.push({ body: JSON.parse(init?.body as string) as ConsentEvent, headers: init?.headers });
    return Promise.resolve(new Response(null, { status }));
  };
  const beacon = (_url: string | URL, blob: unknown): boolean => beacons.push(blob as Blob) > 0;
  if (stored) page.localStorage.setItem(key(1), stored);
  desk = openDesk({
    page: page as unknown as Window, settings: { endpoint: ENDPOINT, endpointPlain: false } as Settings, natives: { fetch, beacon }, emit, problem: (one) => void problems.push(one),
  });
  void desk.flush();
  return { page, posts, beacons, problems, waiting: () => Object.keys(page.localStorage) };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  desk.stop();
  vi.useRealTimers();
});
/** Longer than a claim without locks, and a try. */
const run = () => vi.advanceTimersByTimeAsync(300);

it('makes the event of the draft, with the id and the time it was kept under', async () => {
  const { posts, waiting } = openPage();
  await run();
  expect(posts.map(({ body }) => [body.id, body.time, body.source])).toEqual([[eventId(1), '2026-11-22T08:00:00.000Z', 'https://www.example.com/']]);
  expect(waiting()).toEqual([]);
});

it('shows listeners the event and the very text that goes out', async () => {
  const seen: Outgoing[] = [];
  const { posts } = openPage((outgoing) => seen.push(outgoing) > 0);
  await run();
  expect(seen.map(({ body, event }) => [JSON.parse(body), event])).toEqual([[posts[0]?.body, posts[0]?.body]]);
});

it('takes along what listeners put into the headers, but not what they do to the event', async () => {
  const { posts } = openPage(({ event, headers }) => {
    event.id = 'changed';
    headers['x-signature'] = Promise.resolve('signed');
    return true;
  });
  await run();
  expect(posts[0]?.body.id).toBe(eventId(1));
  expect(posts[0]?.headers).toHaveProperty('x-signature', 'signed');
});

it.each<[string, (outgoing: Outgoing) => boolean]>([
  ['prevents it', () => false],
  ['cancels it', (outgoing) => (outgoing.cancelled = true)],
])('drops an event for good when a listener %s, and says nothing', async (_name, emit) => {
  const { posts, waiting, problems } = openPage(emit);
  await run();
  expect([posts, waiting(), problems]).toEqual([[], [], []]);
});

it('asks the listeners before each try', async () => {
  const emit = vi.fn(() => true);
  const { page, posts } = openPage(emit, JSON.stringify(draft()), 500);
  await run();
  page.dispatchEvent(new Event('online'));
  await run();
  expect(posts).toHaveLength(2);
  expect(emit).toHaveBeenCalledTimes(2);
});

it('gives up a text that is no draft, and says so', async () => {
  const { posts, waiting, problems } = openPage(() => true, '{"specversion":"1.0"}');
  await run();
  expect([posts, waiting()]).toEqual([[], []]);
  expect(problems).toEqual([{ setting: 'endpoint', given: 'not readable', accepted: `2xx; event ${eventId(1)} is given up` }]);
});

it('hands what only memory holds to a beacon when the page goes, of the right type', async () => {
  const { page, beacons } = openPage(() => true, '', 500);
  full(page);
  void desk.flush(key(2), JSON.stringify(draft()));
  await run();
  page.dispatchEvent(new Event('pagehide'));
  expect(beacons.map(({ type }) => type)).toEqual(['application/cloudevents+json']);
  expect((JSON.parse(await beacons[0]?.text() ?? '') as ConsentEvent).id).toBe(eventId(2));
});

it('hands nothing to a beacon that a listener keeps back', async () => {
  let answers = 0;
  const { page, beacons } = openPage(() => answers++ === 0, '', 500);
  full(page);
  void desk.flush(key(2), JSON.stringify(draft()));
  await run();
  page.dispatchEvent(new Event('pagehide'));
  expect([answers, beacons]).toEqual([2, []]);
});
