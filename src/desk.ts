import type { Problem, Settings } from './config/types.ts';
import type { Desk } from './events/desk.ts';
import type { ConsentEventKind, Draft, Outgoing } from './events/types.ts';
import type { Kit } from './kit.ts';

export interface DeskOptions {
  settings: Settings;
  kit(): Promise<Kit>;
  natives: { fetch: typeof fetch; beacon: Navigator['sendBeacon'] };
  randomId(): string;
  /** `false` keeps the event back. */
  emit(outgoing: Outgoing): boolean;
  problem(problem: Problem): void;
}

export type Told = Pick<Draft, 'before' | 'state' | 'shown' | 'configHash' | 'previous'>;

/** A withdrawal waits this long for its event to be on its way before the page reloads, in milliseconds. */
const LONGEST_WAIT = 500;
/** Prefix, time to sort by, id: read in src/events/outbox.ts. */
const ENTRY = 'consentry.outbox.';
/** The outbox keeps fewer; this is for pages that it could not be loaded on. */
const MAX_ENTRIES = 99;

/** The second ends with its tab, and has room where the first is full. */
const stores = (): Storage[] => [localStorage, sessionStorage];
/** A cookie tells of what src/events/database.ts holds. */
const waiting = (): number => stores().flatMap(Object.keys).concat(document.cookie.split('; ')).filter((key) => key.startsWith(ENTRY)).length;
const attempt = (action: () => boolean): boolean => {
  try {
    return action();
  } catch {
    return false;
  }
};

/**
 * Tells the endpoint. What was decided is in storage before this returns, also when the tab closes at once; what makes an
 * event of it and delivers it is loaded with the first decision, or when an earlier page has left one waiting.
 */
export function createDesk({ settings, kit, randomId, ...rest }: DeskOptions) {
  const { endpoint, policyUrl, policyVersion } = settings;
  let desk: Desk | undefined;
  let last = 0;
  const open = async (): Promise<Desk> => {
    const { openDesk } = await kit();
    return desk ??= openDesk({ page: window, settings, ...rest });
  };
  const tryAgain = () => void open().then((opened) => opened.flush()).catch(() => undefined);

  // Not before the page's own scripts can listen for what goes out.
  if (endpoint && attempt(() => waiting() > 0)) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tryAgain, { once: true });
    else tryAgain();
  }

  return {
    /** Resolves when the event is on its way, or cannot be soon. The kind follows from what changed unless it is named. */
    async tell(told: Told, kind?: ConsentEventKind): Promise<void> {
      if (!endpoint) return;
      // Never the same twice: events of one millisecond keep their order.
      last = Math.max(Date.now(), last + 1);
      const key = `${ENTRY}${last.toString(36)}.${randomId()}`;
      const draft: Draft = { ...told, kind, policyUrl, policyVersion };
      const text = JSON.stringify(draft);
      const kept = attempt(() => waiting() < MAX_ENTRIES && stores().some((store, second) => attempt(() => {
        // Until src/events/outbox.ts has shared it, the other tabs wait so many seconds for what they cannot see.
        if (second) document.cookie = `${key}=;path=/;max-age=9`;
        store.setItem(key, text);
        return store.getItem(key) === text;
      })));
      const out = open().then((opened) => opened.flush(key, kept ? '' : text)).catch(() => undefined);
      await Promise.race([out, new Promise((done) => { setTimeout(done, LONGEST_WAIT); })]);
    },
    stop: () => desk?.stop(),
  };
}
