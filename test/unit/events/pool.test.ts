import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Database } from '../../../src/events/database.ts';
import { openPool } from '../../../src/events/pool.ts';
import { openShelf } from '../../../src/events/shelf.ts';
import { FakeStorage } from '../../support/storage.ts';

/** What the tabs share; an exchange takes as long as `when` says, its changes being made at once. */
const createOrigin = () => {
  const kept = new Map<string, string>();
  const origin = { kept, when: (): Promise<unknown> => Promise.resolve(), opened: 0 };
  const database: Database = {
    used: () => kept.size > 0,
    async exchange(change) {
      origin.opened++;
      change((key, text) => kept.set(key, text), (key) => kept.delete(key));
      const found = [...kept];
      await origin.when();
      return found;
    },
    close: () => undefined,
  };
  const lasting = new FakeStorage();
  lasting.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const openTab = () => {
    const own = new FakeStorage();
    return { own, pool: openPool(openShelf(() => [lasting, own] as unknown as Storage[]), database) };
  };
  return { origin, openTab, lasting };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('shows each tab what another one has no room for, in order, once', async () => {
  const { openTab } = createOrigin();
  const [first, second] = [openTab(), openTab()];
  first.pool.put('a.2', 'two');
  second.pool.put('a.1', 'one');
  await first.pool.share('a.');
  expect([Object.keys(first.own), first.pool.keys('a.'), first.pool.get('a.2')]).toEqual([[], ['a.2'], 'two']);
  await second.pool.share('a.');
  expect([second.pool.keys('a.'), second.pool.get('a.2'), second.pool.keys('b.')]).toEqual([['a.1', 'a.2'], 'two', []]);
  second.pool.drop('a.1');
  second.pool.drop('a.2');
  expect(second.pool.keys('a.')).toEqual([]);
  await second.pool.share('a.');
  await first.pool.share('a.');
  expect(first.pool.keys('a.')).toEqual([]);
});

it('leaves the database alone when nothing needs it', () => {
  const { origin, openTab } = createOrigin();
  expect([openTab().pool.share('a.'), origin.opened]).toEqual([undefined, 0]);
});

it('counts as safe what is on its way, keeps it in the tab until it is there, and drops it once it is delivered meanwhile', async () => {
  const { origin, openTab } = createOrigin();
  const { own, pool } = openTab();
  let done: (value?: unknown) => void = () => undefined;
  origin.when = () => new Promise((resolve) => { done = resolve; });
  pool.put('a.1', 'one');
  expect(pool.passing('a.')).toEqual(['a.1']);
  const shared = pool.share('a.');
  expect([pool.passing('a.'), Object.keys(own), pool.keys('a.')]).toEqual([[], ['a.1'], ['a.1']]);
  pool.drop('a.1');
  done();
  await shared;
  origin.when = () => Promise.resolve();
  expect(pool.keys('a.')).toEqual([]);
  await pool.share('a.');
  expect([...origin.kept]).toEqual([]);
});

it('keeps what a database refuses, and a beacon may take it', async () => {
  const { origin, openTab } = createOrigin();
  const { own, pool } = openTab();
  origin.when = () => Promise.reject(new DOMException('no', 'UnknownError'));
  pool.put('a.1', 'one');
  await pool.share('a.');
  expect([pool.passing('a.'), Object.keys(own), pool.get('a.1')]).toEqual([['a.1'], ['a.1'], 'one']);
});

it('goes on after two seconds without a database that hangs, and with it once it answers', async () => {
  const { origin, openTab } = createOrigin();
  const { own, pool } = openTab();
  let done: (value?: unknown) => void = () => undefined;
  origin.when = () => new Promise((resolve) => { done = resolve; });
  pool.put('a.1', 'one');
  let over = false;
  void pool.share('a.')?.then(() => { over = true; });
  await vi.advanceTimersByTimeAsync(1999);
  expect(over).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect([over, pool.keys('a.'), pool.share('a.'), origin.opened]).toEqual([true, ['a.1'], undefined, 1]);
  done();
  await vi.advanceTimersByTimeAsync(0);
  origin.when = () => Promise.resolve();
  await pool.share('a.');
  expect([Object.keys(own), pool.keys('a.'), vi.getTimerCount()]).toEqual([[], ['a.1'], 0]);
});
