import type { Problem, Settings } from './config/types.ts';
import type { ConsentState, Status } from './consent/types.ts';
import type { Outgoing } from './events/types.ts';
import type { GuardEntry } from './guard/types.ts';

/** What listeners hear, by type. */
export interface Events {
  /** The state is another one, whoever changed it: this tab, another one, a signal. */
  change: ConsentState;
  /** The visitor, or the page for them, has decided here. */
  decide: ConsentState;
  /** A tag was held or a request dropped. */
  hold: GuardEntry;
  release: GuardEntry;
  /** A consent event is about to go out; a listener may add headers or drop it. */
  event: Outgoing;
}

/** What the visitor may save (S38). */
export interface Receipt {
  schemaVersion: 1;
  site: string;
  controller: Settings['controller'];
  policyUrl: string;
  policyVersion: string;
  consentId: string;
  /** RFC 3339; `''` before the first decision. */
  decidedAt: string;
  expiresAt: string;
  method: ConsentState['method'];
  signals: ConsentState['signals'];
  categories: ConsentState['categories'];
  vendors: { [id: string]: Status };
}

/** `window.consentry`. */
export interface Consentry {
  version: string;
  /** What is wrong with the configuration or the page. */
  problems: Problem[];
  state(): ConsentState;
  /** `true` when this category or vendor may run now. */
  allows(categoryOrVendor: string): boolean;
  /** Grants these categories and vendors, and leaves the others as they are. @default all that one answer may cover */
  accept(ids?: string[]): void;
  /** Denies everything optional. */
  reject(): void;
  /** Takes these back, cleans up and reloads. @default everything */
  withdraw(ids?: string[]): void;
  /** Opens the preferences. */
  open(): void;
  /** Closes the preferences without deciding. */
  close(): void;
  /** Calls back from now on; the present state can always be read. Returns the stop. */
  on<T extends keyof Events>(type: T, listener: (detail: Events[T]) => void): () => void;
  receipt(): Receipt;
  /** The last things the guard did, oldest first. */
  log(): GuardEntry[];
  /** A copy of the configuration as it was understood, every default filled in. */
  settings(): Settings;
}

export interface Bus {
  on: Consentry['on'];
  /** Tells the listeners, then the page by a bubbling event on `document`. `false` when the page prevented it. */
  emit<T extends keyof Events>(type: T, detail: Events[T]): boolean;
}

/** A listener that throws never stops the next; its error goes to `fail`. */
export function createBus(fail: (error: unknown) => void): Bus {
  const listeners = new Set<[type: string, listener: (detail: never) => void]>();
  return {
    on(type, listener) {
      const entry: [string, (detail: never) => void] = [type, listener];
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    emit(type, detail) {
      for (const [wanted, listener] of [...listeners]) {
        if (wanted !== type) continue;
        try {
          listener(detail as never);
        } catch (error) {
          fail(error);
        }
      }
      return document.dispatchEvent(new CustomEvent(`consentry:${type}`, { detail, bubbles: true, cancelable: true }));
    },
  };
}

const iso = (time: number | undefined): string => (time === undefined ? '' : new Date(time).toISOString());

export function makeReceipt({ controller, policyUrl }: Settings, state: ConsentState): Receipt {
  const { consentId, categories, vendors, method, signals } = state;
  return {
    schemaVersion: 1,
    site: location.origin,
    controller,
    policyUrl,
    policyVersion: state.policyVersion ?? '',
    consentId,
    decidedAt: iso(state.decidedAt),
    expiresAt: iso(state.expiresAt),
    method,
    signals,
    categories,
    vendors,
  };
}
