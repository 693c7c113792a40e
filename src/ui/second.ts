import type { Vendor } from '../config/types.ts';
import type { Method } from '../consent/types.ts';
import type { Scene } from './scene.ts';
import type { Selection } from './selection.ts';
import type { Layer, OpenPreferences, Reply, Stage } from './stage.ts';

/** Opens layer two. */
export type Choose = (scene: Scene, selection?: Selection, only?: Vendor[]) => void;

/** What the visitor has answered: stored, or confirmed first. `among`: the vendors that were asked about. */
export type Answer = (scene: Scene, reply: Reply, layer: Method['layer'], among?: Vendor[]) => void;

/** What `consentry-preferences.js` hands over: layer two, and what few visits show. */
export interface Second {
  /** Builds layer two, so that a click has only to show it. */
  prepare(stage: Stage): void;
  openPreferences: OpenPreferences;
  /** Stands in for held frames and widgets. Returns the stop. */
  fillPlaces(scene: Scene, choose: Choose): () => void;
  /** The question about what changed only, or the first one where something runs without consent. */
  again(scene: Scene, choose: Choose, answer: Answer): void;
  /** The step before anything is stored; `open`: what has to be confirmed. `done` hears whose hand it was, or nothing when it was left. */
  confirm(scene: Scene, open: Vendor[], granted: readonly string[], done: (trusted?: boolean) => void): Layer;
  /** The step before any choice; `then`: the visitor is old enough. */
  age(scene: Scene, choose: Choose, then: () => void): void;
  /** `policy`: another version of the policy; `withdrew`: a signal has taken consent back; `young`: the age step was answered so. */
  tell(scene: Scene, choose: Choose, kind: 'policy' | 'withdrew' | 'young'): void;
}
