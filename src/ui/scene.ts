import type { Method } from '../consent/types.ts';
import { hash } from './hash.ts';
import { asked } from './selection.ts';
import type { Selection } from './selection.ts';
import type { Layer, Reply, Stage } from './stage.ts';
import { status } from './status.ts';

/** The stage and what is on it now: one layer at a time. */
export interface Scene extends Stage {
  layer: Layer | undefined;
  /** What was asked for last: a file that comes too late opens nothing. */
  wanted: object | undefined;
  /** Takes the last announcement away. */
  silence: () => void;
  /** Of consentry-preferences.js. */
  integrity: string;
  /** The visitor has said to be old enough, on this page. */
  older: boolean;
  /** Takes the placeholders away, once there are any. */
  stopPlaces: (() => void) | undefined;
}

export function clear(scene: Scene): void {
  scene.layer?.remove();
  scene.layer = scene.wanted = undefined;
}

export function show(scene: Scene, open: () => Layer): void {
  clear(scene);
  scene.layer = open();
}

export function say(scene: Scene, text: string, more?: Node): void {
  scene.silence();
  scene.silence = status(scene.speech, text, more);
}

/** What is granted now, among the vendors there is a question about. */
export function granted({ context }: Scene): Selection {
  const { vendors } = context.state();
  return new Set(asked(context.settings.vendors).map((vendor) => vendor.id).filter((id) => vendors[id] === 'granted'));
}

/** Takes the layer off, then hands the decision over: nothing else stands between the click and the next paint. */
export function decide(scene: Scene, { granted: ids, button, trusted }: Reply, layer: Method['layer']): void {
  const { context, speech } = scene;
  const shown = { lang: speech.lang, textHash: hash(scene.layer?.words() ?? '') };
  clear(scene);
  say(scene, speech.texts.saved);
  context.decide({ granted: ids, method: { button, layer, trusted }, shown });
}
