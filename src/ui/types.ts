import type { Problem, Settings } from '../config/types.ts';
import type { ConsentState, Method } from '../consent/types.ts';

/** What was on the screen when the visitor acted. */
export interface Shown {
  lang: string;
  textHash: string;
}

/** A decision made in the UI. */
export interface Choice {
  /** Vendor ids to grant; all others are denied. */
  granted: string[];
  method: Method;
  shown: Shown;
  /** Vendor ids that have an answer now; the others stay undecided. @default all */
  asked?: string[];
}

/** What `start.ts` gives to the UI. The UI knows no guard, no storage, no network. */
export interface UiContext {
  settings: Settings;
  /** Tells the owner what is wrong with the page. */
  problem(problem: Problem): void;
  state(): ConsentState;
  /** The state of the page around this frame, where that page is of the same origin and has our tag too. */
  around(): ConsentState | undefined;
  /** Whether the visitor has answered about this vendor before, as it is now or as it was. */
  known(id: string): boolean;
  /** Carries a choice back; state, record, guard and event follow from it. */
  decide(choice: Choice): void;
  /** Opens one vendor until the page is left, and stores nothing; `state` is what the event tells. */
  once(id: string, state: ConsentState, shown: Shown): void;
  /** Tells that the policy notice was dismissed, which is never consent. */
  acknowledge(shown: Shown): void;
  /** Calls back after every change; returns the stop. */
  onChange(listener: () => void): () => void;
  /**
   * Loads another of our files from `settings.base` the way the UI itself was loaded (nonce, integrity, Trusted Types, `crossorigin`),
   * once, and resolves with what the file hands over.
   */
  load(file: string, integrity: string): Promise<unknown>;
}

/** What the UI gives back. */
export interface Ui {
  /** Shows layer one, unless it or layer two is there already. */
  banner(): void;
  /** Opens layer two. */
  preferences(): void;
  /** A short status message in a live region: the browser's signal is honoured, or (`withdrew`) has just taken consent back. */
  signal(withdrew: boolean): void;
  /** Tells that the policy has another version. */
  policy(): void;
  /** Puts placeholders where held content would be, now and later. */
  places(): void;
  /** Closes layer two without deciding. */
  close(): void;
  /** Removes everything. */
  stop(): void;
}

export type MountUi = (context: UiContext) => Ui;
