import type { FullSpeech } from '../../../i18n/types.ts';
import type { Scene } from '../../scene.ts';
import { openBanner } from '../../banner.ts';
import { fill } from '../../fill.ts';
import { years } from '../../lifetime.ts';
import { clear, decide, granted, show } from '../../scene.ts';

/** Nothing tells that the step was passed. */
export const isAsked = (scene: Scene): boolean => scene.context.settings.minAge > 0 && !scene.older && !granted(scene).size;

/** Who is too young gets a refusal and no identifier; nobody is asked for a birth date, and nothing is verified (S27, S28). */
export function age(scene: Scene, { texts, lang }: FullSpeech, young: () => void, then: () => void): void {
  const { minAge } = scene.context.settings;
  const say = (text: string): string => fill(text, { age: minAge, years: years(minAge, lang) });
  const labels = { older: say(texts.ageYes), younger: say(texts.ageNo), reject: texts.reject };
  show(scene, () => openBanner(scene, (button, trusted) => {
    if (button === 'older') {
      scene.older = true;
      clear(scene);
      then();
    } else {
      decide(scene, { granted: [], button: 'reject', trusted }, 'banner');
      if (button === 'younger') young();
    }
  }, { title: texts.ageTitle, text: say(texts.ageAsk), labels }));
}
