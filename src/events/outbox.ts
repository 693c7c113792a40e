import type { Problem } from '../config/types.ts';
import type { ConsentEvent } from './types.ts';
import type { Outcome } from './send.ts';
import { openShelf } from './shelf.ts';

export interface OutboxOptions {
  page: Window;
  send(body: string): Promise<Outcome>;
  /** Last resort for what only memory holds when the page goes. */
  beacon(body: string): void;
  /** Told of every event that is given up. */
  problem(problem: Problem): void;
  /** How long one try may take, in milliseconds. */
  patience: number;
}

export interface Outbox {
  /** Keeps the event, then tries; resolves when this try is over, whatever came of it. */
  add(event: ConsentEvent): Promise<void>;
  /** Ids that wait, oldest first. */
  waiting(): string[];
  stop(): void;
}

/** One key an entry, so that two tabs never overwrite each other; time first, so that the keys sort by it. */
const ENTRY = 'consentry.outbox.';
/** Until when no tab may try: the endpoint's wish, or the lease of the tab that is trying. */
const UNTIL = 'consentry.until';
const LONGEST = 864e5;
const MAX_ENTRIES = 50;
const MAX_LENGTH = 3e4;
const MAX_AGE = 30 * 864e5;

/** At least once, in order, from one tab at a time: an entry leaves when the endpoint has it, refuses it, or it is too old. */
export function openOutbox({ page, send, beacon, problem, patience }: OutboxOptions): Outbox {
  const { keys, get, put, drop, fleeting } = openShelf(() => page.localStorage);
  const { locks } = page.navigator as { locks?: LockManager };
  let [failures, timer, stopped] = [0, 0, false];

  const giveUp = (key: string, given: string): void => {
    drop(key);
    problem({ setting: 'endpoint', given, accepted: `2xx; event ${key.slice(ENTRY.length + 9)} is given up` });
  };
  const wish = (wait: number): void => put(UNTIL, `${Date.now() + wait}`);
  const later = (wait: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = page.setTimeout(flush, wait);
  };

  async function drain(): Promise<void> {
    let outcome: Outcome = 0;
    for (let key; outcome < 1 && !stopped && (key = keys(ENTRY)[0]);) {
      // Without locks two tabs may take the lease in the same millisecond; the receiver drops the double by its id.
      if (!locks) wish(2 * patience);
      const old = Date.now() - parseInt(key.slice(ENTRY.length), 36) > MAX_AGE;
      outcome = old ? -1 : await send(get(key));
      if (outcome < 0) giveUp(key, old ? 'no answer for 30 days' : 'refusal');
      if (outcome === 0) drop(key);
    }
    drop(UNTIL);
    failures = outcome > 0 ? failures + 1 : 0;
    if (outcome > 1) wish(outcome);
    // With a random part, so that the visitors of an endpoint that failed do not come back together.
    if (outcome > 0) later(Math.max(outcome, Math.min(500 * 2 ** failures, 3e5)) * (1 + Math.random()));
  }

  async function flush(): Promise<void> {
    const wait = +get(UNTIL) - Date.now();
    if (stopped || !keys(ENTRY)[0]) return;
    // A longer one comes from a clock that was wrong.
    if (wait > 0 && wait < LONGEST) return later(wait);
    return locks ? locks.request(UNTIL, drain) : drain();
  }

  const leave = (): void => fleeting.forEach((text, key) => key.startsWith(ENTRY) && beacon(text));
  const sources: [EventTarget, string, () => void][] =
    [[page, 'online', flush], [page, 'pageshow', flush], [page.document, 'visibilitychange', flush], [page, 'pagehide', leave]];
  for (const [target, type, listener] of sources) target.addEventListener(type, listener);
  void flush();

  return {
    add(event) {
      const body = JSON.stringify(event);
      const key = `${ENTRY}${Date.now().toString(36)}.${event.id}`;
      put(key, body);
      if (body.length > MAX_LENGTH) giveUp(key, `${body.length} characters`);
      // The oldest stay as proof and the newest as the present state.
      for (const crowded of keys(ENTRY).slice(MAX_ENTRIES - 1, -1)) giveUp(crowded, `more than ${MAX_ENTRIES} waiting`);
      return flush();
    },
    waiting: () => keys(ENTRY).map((key) => key.slice(ENTRY.length + 9)),
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const [target, type, listener] of sources) target.removeEventListener(type, listener);
    },
  };
}
