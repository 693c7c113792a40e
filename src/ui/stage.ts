import type { Vendor } from '../config/types.ts';
import type { Method } from '../consent/types.ts';
import type { Speech } from '../i18n/types.ts';
import type { Selection } from './selection.ts';
import type { UiContext } from './types.ts';

/** The hooks by which visitors' tools find our buttons; the same in every language and version. */
export type Hook = 'accept' | 'reject' | 'preferences' | 'save' | 'withdraw' | 'close' | 'older' | 'younger' | 'once' | 'always' | 'confirm' | 'back';

export type Act = (hook: Hook, trusted: boolean) => void;

/** What every layer is made from. */
export interface Stage {
  context: UiContext;
  speech: Speech;
  /** The controller's name, or the site's host name (S42). */
  who: string;
  /** The owner's theme cannot be read, or makes one choice weaker: the default stands in. */
  plain: boolean;
}

/** Something of ours on the screen. */
export interface Layer {
  kind: 'banner' | 'preferences' | 'notice';
  /** Takes it off at once: tools wait at most half a second for the button they pressed to go. */
  remove(): void;
  /** What the visitor reads here, for the evidence. */
  words(): string;
  /** Shows what has changed. */
  draw?(): void;
  /** Closes without deciding. */
  close?(): void;
}

/** What a layer comes back with. */
export interface Reply {
  granted: string[];
  button: Method['button'];
  trusted: boolean;
}

/**
 * Opens layer two. `only`: the vendors of the short step after Accept all, or nothing for all.
 * `reply` gets what is to be granted, or nothing when it was closed without deciding.
 */
export type OpenPreferences = (stage: Stage, granted: Selection, only: Vendor[] | undefined, reply: (reply?: Reply) => void) => Layer;

/** What layer one says. */
export interface Asking {
  title: string;
  text: string;
  labels: { [hook in Hook]?: string };
}
