import type { FullSpeech, Speech } from '../../i18n/types.ts';
import type { Second } from '../second.ts';
import { openConfirm } from './confirm/open.tsx';
import { createPreferences } from './open.tsx';
import { createPlaces } from './place/places.ts';
import { age, isAsked } from './rare/age.ts';
import { again } from './rare/again.ts';
import { tell } from './rare/tell.ts';

/** All of the second file. `complete` adds the words that only it has. */
export function createSecond(complete: (speech: Speech) => FullSpeech): Second {
  const preferences = createPreferences(complete);
  const second: Second = {
    prepare: preferences.prepare,
    openPreferences: preferences.open,
    fillPlaces: createPlaces(complete, (scene, choose, then) => (isAsked(scene) ? second.age(scene, choose, then) : then())),
    again: (scene, choose, answer) => again(scene, complete(scene.speech), choose, answer),
    confirm: (scene, ...step) => openConfirm(scene, complete(scene.speech), ...step),
    age: (scene, choose, then) => age(scene, complete(scene.speech), () => second.tell(scene, choose, 'young'), then),
    tell: (scene, choose, kind) => tell(scene, complete(scene.speech), choose, kind),
  };
  return second;
}
