import type { Jar } from './jar.ts';

type Entry = [key: string, text: string];
type Change = (put: (key: string, text: string) => void, drop: (key: string) => void) => void;

/** Texts by key that the tabs share and that outlast them, with far more room than storage. */
export interface Database {
  /** Whether something may be in it, without opening it. */
  used(): boolean;
  /**
   * Lets `change` put and delete, at once where it is open already; that is done also when the page goes. Resolves with all that
   * is in it then, fails where it is refused.
   */
  exchange(change: Change): Promise<Entry[]>;
  close(): void;
}

const NAME = 'consentry';
const STORE = 'outbox';

/** `marks` are for src/desk.ts: no page opens a database in which nothing waits. */
export function createDatabase(page: Window, marks: Jar): Database {
  // A cookie is seen by both schemes, a database by one.
  const mark = `consentry.outbox.${page.location.protocol.slice(0, -1)}`;
  let opening: Promise<IDBDatabase> | undefined;
  let database: IDBDatabase | undefined;

  const close = (): void => {
    database?.close();
    opening = database = undefined;
  };
  const open = (): Promise<IDBDatabase> => new Promise((done, fail) => {
    const request = page.indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = fail;
    request.onsuccess = () => {
      database = request.result;
      // Who deletes it, as a browser that clears the site's data, need not wait for us.
      database.onversionchange = database.onclose = close;
      done(database);
    };
  });
  const run = (opened: IDBDatabase, change: Change): Promise<Entry[]> => new Promise((done, fail) => {
    const transaction = opened.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    // A page that goes hears no more of it.
    marks.mark(mark);
    change((key, text) => store.put([key, text], key), (key) => store.delete(key));
    const all = store.getAll() as IDBRequest<Entry[]>;
    // Within the transaction, so that no tab takes away the mark of what another one puts in.
    all.onsuccess = () => (all.result[0] ? marks.mark(mark) : marks.removeItem(mark));
    transaction.oncomplete = () => done(all.result);
    transaction.onabort = fail;
    // Without it Chromium forgets what a page begins as it goes; Safari has it from 15 on.
    transaction.commit?.();
  });
  return {
    used: () => !!marks.getItem(mark),
    async exchange(change) {
      try {
        return await run(database ?? await (opening ??= open()), change);
      } catch (error) {
        close();
        throw error;
      }
    },
    close,
  };
}
