import type { Problem, Settings } from './config/types.ts';
import type { ConsentState } from './consent/types.ts';
import type { Desk } from './events/desk.ts';
import type { ConsentEvent, ConsentEventKind } from './events/types.ts';
import type { Kit } from './kit.ts';
import type { Shown } from './ui/types.ts';

export interface DeskOptions {
  settings: Settings;
  kit(): Promise<Kit>;
  natives: { fetch: typeof fetch; beacon: Navigator['sendBeacon'] };
  /** `false` keeps the event back. */
  emit(event: ConsentEvent): boolean;
  problem(problem: Problem): void;
}

export interface Told {
  before: ConsentState;
  state: ConsentState;
  shown: Shown;
  configHash: string;
  consentId: string;
}

/** A withdrawal waits this long for its event to be on its way before the page reloads, in milliseconds. */
const LONGEST_WAIT = 500;
const WAITING = 'consentry.outbox.';

/** Tells the endpoint. What does it is loaded with the first event, or when an earlier page has left one waiting. */
export function createDesk({ settings, natives, kit, emit, problem }: DeskOptions) {
  let desk: Desk | undefined;
  const open = async (): Promise<Kit> => {
    const parts = await kit();
    desk ??= parts.openDesk(window, settings, natives, problem);
    return parts;
  };
  const send = async (told: Told, kind?: ConsentEventKind): Promise<void> => {
    const { makeEvent, kindOf, randomId } = await open();
    const { before, state, ...rest } = told;
    const event = makeEvent({
      ...rest, settings, state, kind: kind ?? kindOf(before.vendors, state.vendors), id: randomId(), now: Date.now(), origin: location.origin,
    });
    if (emit(event)) await desk?.add(event);
  };
  const quietly = (out: Promise<unknown>): Promise<unknown> =>
    Promise.race([out.catch(() => undefined), new Promise((done) => { setTimeout(done, LONGEST_WAIT); })]);

  const left = () => {
    try {
      return Object.keys(localStorage).some((key) => key.startsWith(WAITING));
    } catch {
      return false;
    }
  };
  if (settings.endpoint && left()) void open().catch(() => undefined);

  return {
    /** Resolves when the event is on its way, or cannot be soon. The kind follows from what changed unless it is named. */
    tell: (told: Told, kind?: ConsentEventKind) => settings.endpoint ? quietly(send(told, kind)) : Promise.resolve(),
    stop: () => desk?.stop(),
  };
}
