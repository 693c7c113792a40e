import type { FullSpeech, Speech } from '../../../i18n/types.ts';
import type { Second } from '../../second.ts';
import { wear } from '../wear.ts';
import { behind } from './behind.ts';
import { stand } from './stand.ts';
import { styles } from './styles.ts';

/** As the guard looks for marked tags: an observer of the whole page would make every insertion dearer. */
const INTERVAL = 400;
/** What is smaller is no content but a counter. */
const SMALLEST = 40;

/** Placeholders where held frames and widgets would be: one vendor, this time or always (S19). */
export function createPlaces(complete: (speech: Speech) => FullSpeech, grown: Second['age']): Second['fillPlaces'] {
  return (scene, choose) => {
    const { context, speech } = scene;
    const places = new Map<HTMLElement, () => void>();
    /** Opened for this time, which the state does not tell. */
    const passed = new Set<string>();
    const isHeld = (held: HTMLElement): boolean =>
      behind(held, scene).some(({ id }) => !passed.has(id) && context.state().vendors[id] !== 'granted');
    const look = (): void => {
      for (const [held, remove] of places) {
        if (held.isConnected && isHeld(held)) continue;
        remove();
        places.delete(held);
      }
      for (const held of document.querySelectorAll<HTMLElement>('iframe[data-consentry],[data-consentry-place]')) {
        if (places.has(held) || held.offsetWidth < SMALLEST || !isHeld(held)) continue;
        const once = (id: string): void => { passed.add(id); look(); };
        places.set(held, stand(held, scene, complete(speech), { choose: () => choose(scene), once, grown: (then) => grown(scene, choose, then) }));
      }
    };
    const removeStyles = wear(styles, scene);
    const timer = setInterval(look, INTERVAL);
    const stopListening = context.onChange(look);
    look();
    return () => {
      clearInterval(timer);
      stopListening();
      for (const remove of places.values()) remove();
      removeStyles();
    };
  };
}
