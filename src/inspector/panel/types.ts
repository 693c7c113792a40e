import type { Simulate } from '../simulate.ts';

export const TABS = ['tags', 'timeline', 'stored', 'details'] as const;
export type Tab = typeof TABS[number];

/** What can be done in the panel. */
export interface Acts extends Simulate {
  choose(tab: Tab): void;
  copy(text: string): void;
  report(): void;
  /** Takes the other language. */
  speak(): void;
  /** Goes to the other side of the window. */
  move(): void;
  close(): void;
}

/** What only the panel knows. */
export interface Shown {
  tab: Tab;
  side: 'left' | 'right';
  /** The text that was copied last; `''` before. */
  copied: string;
  /** A text the browser did not let us copy. */
  byHand: string;
}
