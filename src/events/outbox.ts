import type { Problem } from '../config/types.ts';
import type { Outcome } from './send.ts';
import { LONGEST } from './send.ts';
import { createDatabase } from './database.ts';
import { openJar } from './jar.ts';
import { openPool } from './pool.ts';
import { openShelf } from './shelf.ts';

export interface Entry {
  id: string;
  /** Milliseconds since 1970. */
  time: number;
  text: string;
}

export interface OutboxOptions {
  page: Window;
  /** Fails when the text cannot be read. */
  deliver(entry: Entry): Promise<Outcome>;
  /** Last resort for what only this tab holds when the page goes. */
  beacon(entry: Entry): void;
  /** Told of every event that is given up. */
  problem(problem: Problem): void;
  /** How long one try may take, in milliseconds. */
  patience: number;
}

export interface Outbox {
  /** Tries what waits; resolves when this try is over, whatever came of it. A text that storage has not taken is kept in memory. */
  flush(key?: string, text?: string): Promise<void>;
  stop(): void;
}

/** One key an entry, so that two tabs never overwrite each other: prefix, time to sort by, id. Written in src/desk.ts. */
const ENTRY = 'consentry.outbox.';
/** Until when no tab may try: the endpoint's wish, or the lease of the tab that is trying. */
const UNTIL = 'consentry.until';
/** After which every tab sees what another one has written, in milliseconds: with locks it costs a repeat when it does not. */
const SEEN = 50;
/** On a busy machine Chromium needs more, and without locks two tabs would send at once. */
const CLAIMED = 200;
/** How soon to look again whether another tab has handed over what is older, in milliseconds. */
const AGAIN = 99;
/** How soon to ask a database again that fails or owes an answer. */
const AWHILE = 5000;
const MAX_ENTRIES = 50;
const MAX_LENGTH = 3e4;
const MAX_AGE = 30 * 864e5;

/** At least once, in order, from one tab at a time: an entry leaves when the endpoint has it, refuses it, or it is too old. */
// eslint-disable-next-line max-lines-per-function -- one queue: its parts share the shelf, the timer and the lock
export function openOutbox({ page, deliver, beacon, problem, patience }: OutboxOptions): Outbox {
  const jar = openJar(page);
  const database = createDatabase(page, jar);
  const { keys, passing, get, put, drop, share } = openPool(openShelf(() => [page.localStorage, jar, page.sessionStorage]), database);
  const { locks } = page.navigator as { locks?: LockManager };
  let [failures, timer, away, again] = [0, 0, false, false];
  let running: Promise<void> | undefined;
  const me = `${Math.random()}`;

  const entry = (key: string): Entry =>
    ({ id: key.slice(ENTRY.length + 9), time: parseInt(key.slice(ENTRY.length), 36), text: get(key) });
  const giveUp = (key: string, given: string): void => {
    problem({ setting: 'endpoint', given, accepted: `2xx; event ${entry(key).id} is given up` });
    drop(key);
  };
  const wish = (wait: number): void => put(UNTIL, `${Date.now() + wait} ${me}`);
  const left = (): number => parseFloat(get(UNTIL)) - Date.now();
  const seen = (): Promise<void> => new Promise((done) => { page.setTimeout(done, locks ? SEEN : CLAIMED); });
  const older = (key: string): boolean => jar.held(ENTRY).some((held) => held < key);
  const later = (wait: number): void => {
    clearTimeout(timer);
    if (!away) timer = page.setTimeout(flush, wait);
  };

  /** The database has not said what is in it. */
  const pending = (): void => {
    if (database.used()) later(AWHILE);
  };

  async function attempt(key: string): Promise<Outcome> {
    const found = entry(key);
    if (Date.now() - found.time > MAX_AGE) return 'no answer for 30 days';
    if (found.text.length > MAX_LENGTH) return `${found.text.length} characters`;
    return deliver(found).catch(() => 'not readable');
  }

  /** The oldest of all tabs. */
  async function next(): Promise<string | undefined> {
    await share(ENTRY);
    return keys(ENTRY)[0];
  }

  async function drain(): Promise<void> {
    let wait = left();
    if (!locks && !(wait > 0)) {
      // Tabs that waited for the same moment all claim the lease: who wrote last has it.
      wish(2 * patience);
      await seen();
      wait = get(UNTIL).endsWith(me) ? 0 : left();
    }
    // A longer one comes from a clock that was wrong.
    if (wait > 0 && wait <= LONGEST) return later(wait);
    let outcome: Outcome = 0;
    for (let key; !outcome && (key = await next()) && !away;) {
      if (older(key)) {
        drop(UNTIL);
        return later(AGAIN);
      }
      if (!locks) wish(2 * patience);
      outcome = await attempt(key);
      if (outcome === 0) drop(key);
      else if (typeof outcome === 'string') {
        giveUp(key, outcome);
        outcome = 0;
      }
    }
    drop(UNTIL);
    failures = outcome ? failures + 1 : 0;
    if (outcome > 1) wish(outcome);
    // With a random part, so that the visitors of an endpoint that failed do not come back together.
    if (outcome) later(Math.max(outcome, Math.min(500 * 2 ** failures, 3e5)) * (1 + Math.random()));
    else pending();
  }

  /** Once a tab: who comes while a try is under way has the next one. */
  async function flush(): Promise<void> {
    const sharing = share(ENTRY);
    if (sharing) await sharing;
    // The oldest stay as proof and the newest as the present state.
    for (const crowded of keys(ENTRY).slice(MAX_ENTRIES - 1, -1)) giveUp(crowded, `more than ${MAX_ENTRIES} waiting`);
    if (away || !keys(ENTRY)[0]) return pending();
    again = !!running;
    return running ??= round();
  }

  async function round(): Promise<void> {
    // The next tab to hold the lock must see what this one has dropped. Locks are refused where storage is.
    await (locks ? locks.request(UNTIL, () => drain().then(seen)).catch(drain) : drain());
    running = undefined;
    if (again) await flush();
  }

  const leave = (): void => {
    void share(ENTRY);
    for (const key of passing(ENTRY)) {
      beacon(entry(key));
      // There may be room by now.
      put(key, get(key));
    }
    // Nothing is begun in a page that goes: the next one need not wait for its lease.
    away = true;
    if (running && !locks && get(UNTIL).endsWith(me)) drop(UNTIL);
  };
  const back = (): void => {
    away = false;
    void flush();
  };
  const sources: [EventTarget, string, () => void][] =
    [[page, 'online', flush], [page, 'pageshow', back], [page.document, 'visibilitychange', flush], [page, 'pagehide', leave]];
  for (const [target, type, listener] of sources) target.addEventListener(type, listener);

  return {
    flush(key, text) {
      if (key && text) put(key, text);
      return flush();
    },
    stop() {
      away = true;
      clearTimeout(timer);
      database.close();
      for (const [target, type, listener] of sources) target.removeEventListener(type, listener);
    },
  };
}
