import type { Problem } from '../config/types.ts';
import type { ConsentEvent } from './types.ts';
import type { Outcome } from './send.ts';
import { DELIVERED, LATER, REFUSED } from './send.ts';
import { openShelf } from './shelf.ts';
import { takeTurns } from './turn.ts';

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
  /** Ids that wait. */
  waiting(): string[];
  stop(): void;
}

const NAME = 'consentry.outbox';
const ENTRY = `${NAME}.`;
const PAUSE = 'consentry.pause';
const LEASE = 'consentry.lease';
const MAX_ENTRIES = 50;
const MAX_LENGTH = 32_000;
const MAX_AGE = 30 * 864e5;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 300_000;

/** At least once, in order, from one tab at a time: an entry leaves when the endpoint has it, refuses it, or it is too old. */
export function openOutbox({ page, send, beacon, problem, patience }: OutboxOptions): Outbox {
  const shelf = openShelf(() => page.localStorage, 'consentry.');
  const takeTurn = takeTurns(page.navigator.locks, shelf, LEASE, 2 * patience);
  let failures = 0;
  let timer = 0;
  let stopped = false;

  const entries = (): string[] => shelf.keys().filter((key) => key.startsWith(ENTRY));
  const giveUp = (key: string, why: string): void => {
    shelf.drop(key);
    problem({ setting: 'endpoint', given: why, accepted: `2xx; event ${key.slice(ENTRY.length + 9)} is given up` });
  };
  const tryAgain = (wait: number): void => {
    clearTimeout(timer);
    // Half fixed, half random, so that the visitors of a page that failed do not come back together.
    if (!stopped) timer = page.setTimeout(flush, wait);
  };
  const backOff = (outcome: Outcome): void => {
    const wait = outcome > LATER ? outcome : Math.min(FIRST_WAIT * 2 ** failures++, LONGEST_WAIT);
    if (outcome > LATER) shelf.put(PAUSE, String(Date.now() + outcome));
    tryAgain(wait * (1 + Math.random()));
  };

  const drain = async (): Promise<void> => {
    for (let key; !stopped && (key = entries()[0]);) {
      const body = shelf.get(key);
      const tooOld = Date.now() - parseInt(key.slice(ENTRY.length), 36) > MAX_AGE;
      const outcome = !body || tooOld ? REFUSED : await send(body);
      if (outcome >= LATER) return backOff(outcome);
      failures = 0;
      if (outcome === DELIVERED) shelf.drop(key);
      else giveUp(key, tooOld ? 'no answer for 30 days' : 'refusal');
    }
  };

  async function flush(): Promise<void> {
    const pause = +(shelf.get(PAUSE) ?? 0) - Date.now();
    if (stopped || !entries().length) return;
    // A pause longer than a day comes from a clock that was wrong.
    if (pause > 0 && pause <= 864e5) return tryAgain(pause);
    const wait = await takeTurn(drain);
    if (wait) tryAgain(wait);
  }

  const wake = (): void => {
    if (page.document.visibilityState !== 'hidden') void flush();
  };
  const leave = (): void => {
    for (const key of entries()) if (shelf.fleeting(key)) beacon(shelf.get(key) ?? '');
  };
  const listeners: [EventTarget, string, () => void][] =
    [[page, 'online', wake], [page, 'pageshow', wake], [page.document, 'visibilitychange', wake], [page, 'pagehide', leave]];
  for (const [target, type, listener] of listeners) target.addEventListener(type, listener);
  void flush();

  return {
    add(event) {
      const body = JSON.stringify(event);
      const key = `${ENTRY}${Date.now().toString(36)}.${event.id}`;
      shelf.put(key, body);
      if (body.length > MAX_LENGTH) giveUp(key, `${body.length} characters`);
      // The oldest stay as proof and the newest as the present state.
      for (const crowded of entries().slice(MAX_ENTRIES - 1, -1)) giveUp(crowded, `more than ${MAX_ENTRIES} events waiting`);
      return flush();
    },
    waiting: () => entries().map((key) => key.slice(ENTRY.length + 9)),
    stop() {
      stopped = true;
      clearTimeout(timer);
      for (const [target, type, listener] of listeners) target.removeEventListener(type, listener);
    },
  };
}
