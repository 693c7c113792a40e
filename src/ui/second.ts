import type { Vendor } from '../config/types.ts';
import type { Scene } from './scene.ts';
import type { Selection } from './selection.ts';
import type { OpenPreferences } from './stage.ts';

/** Opens layer two. */
export type Choose = (scene: Scene, selection?: Selection, only?: Vendor[]) => void;

/** What `consentry-preferences.js` hands over: layer two, and what few visits show. */
export interface Second {
  openPreferences: OpenPreferences;
  /** Stands in for held frames and widgets. Returns the stop. */
  fillPlaces(scene: Scene, choose: Choose): () => void;
  /** The question about what changed only. */
  again(scene: Scene, choose: Choose): void;
  /** The step before any choice; `then`: the visitor is old enough. */
  age(scene: Scene, choose: Choose, then: () => void): void;
  /** `policy`: another version of the policy; `withdrew`: a signal has taken consent back; `young`: the age step was answered so. */
  tell(scene: Scene, choose: Choose, kind: 'policy' | 'withdrew' | 'young'): void;
}
