import { IDBFactory, IDBTransaction } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { createDatabase } from '../../../src/events/database.ts';
import { openJar } from '../../../src/events/jar.ts';
import { FakeCookies } from '../../support/cookies.ts';

/** Tabs of one origin: they share its database and its cookies. */
const createOrigin = () => {
  const [indexedDB, document] = [new IDBFactory(), new FakeCookies()];
  const openTab = (protocol = 'https:') => {
    const page = { indexedDB, document, location: { protocol } } as unknown as Window;
    return createDatabase(page, openJar(page));
  };
  return { indexedDB, document, openTab };
};
const look = (): void => undefined;

it('is not opened to know that nothing is in it', async () => {
  const { indexedDB, openTab } = createOrigin();
  expect(openTab().used()).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});

it('shows each tab what another one put, by key, and says in a cookie that something is there until nothing is', async () => {
  const { document, openTab } = createOrigin();
  const [first, second] = [openTab(), openTab()];
  await first.exchange((put) => { put('b', 'two'); put('c', 'three'); });
  expect([first.used(), second.used(), document.cookie]).toEqual([true, true, 'consentry.outbox.https=1']);
  expect(await second.exchange((put, drop) => { put('a', 'one'); drop('c'); })).toEqual([['a', 'one'], ['b', 'two']]);
  expect(await first.exchange((_, drop) => { drop('a'); drop('b'); })).toEqual([]);
  expect([first.used(), second.used(), document.cookie]).toEqual([false, false, '']);
});

it('does not take one scheme’s mark for the other’s', async () => {
  const { openTab } = createOrigin();
  await openTab('http:').exchange((put) => put('a', 'one'));
  expect([openTab('http:').used(), openTab('https:').used()]).toEqual([true, false]);
});

it('is asked, marked and told that this is all at once where it is open: a page that goes hears no more', async () => {
  const { document, openTab } = createOrigin();
  const tab = openTab();
  await tab.exchange(look);
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
  const change = vi.fn();
  const done = tab.exchange(change);
  expect([change.mock.calls.length, commit.mock.calls.length, document.cookie]).toEqual([1, 1, 'consentry.outbox.https=1']);
  await done;
});

// Safari before 15: https://caniuse.com/mdn-api_idbtransaction_commit
it('works where a transaction cannot be told that this is all', async () => {
  const { openTab } = createOrigin();
  const commit = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'commit')!;
  Reflect.deleteProperty(IDBTransaction.prototype, 'commit');
  try {
    expect(await openTab().exchange((put) => put('a', 'one'))).toEqual([['a', 'one']]);
  } finally {
    Object.defineProperty(IDBTransaction.prototype, 'commit', commit);
  }
});

it('lets go of a database that somebody deletes, and makes a new one for what comes', async () => {
  const { indexedDB, openTab } = createOrigin();
  const tab = openTab();
  await tab.exchange((put) => put('a', 'one'));
  const blocked = vi.fn();
  await new Promise((done) => { Object.assign(indexedDB.deleteDatabase('consentry'), { onsuccess: done, onblocked: blocked }); });
  expect(blocked).not.toHaveBeenCalled();
  expect(await tab.exchange((put) => put('b', 'two'))).toEqual([['b', 'two']]);
});

it('fails where it is refused, and is opened anew the next time', async () => {
  const { indexedDB, openTab } = createOrigin();
  const tab = openTab();
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => { throw new DOMException('no', 'SecurityError'); });
  await expect(tab.exchange(look)).rejects.toThrow('no');
  expect(await tab.exchange((put) => put('a', 'one'))).toEqual([['a', 'one']]);
  await tab.exchange(look);
  expect(open).toHaveBeenCalledTimes(2);
});

it('fails with a transaction that is aborted, and keeps what was there', async () => {
  const { openTab } = createOrigin();
  const tab = openTab();
  await tab.exchange((put) => put('a', 'one'));
  // A disk that is full aborts after the requests were taken.
  const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function abort(this: IDBTransaction) { this.abort(); });
  await expect(tab.exchange((put) => put('a', 'other'))).rejects.toMatchObject({ type: 'abort' });
  commit.mockRestore();
  expect(await tab.exchange(look)).toEqual([['a', 'one']]);
});
