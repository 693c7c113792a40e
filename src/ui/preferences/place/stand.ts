import type { Method } from '../../../consent/types.ts';
import type { FullSpeech } from '../../../i18n/types.ts';
import type { Stage } from '../../stage.ts';
import { list } from '../../list.ts';
import { choices } from '../../choices.ts';
import { element } from '../../element.ts';
import { fill } from '../../fill.ts';
import { hash } from '../../hash.ts';
import { makeHost } from '../../host.ts';
import { describe } from '../describe.ts';
import { allowAlways, allowOnce } from './allow.ts';
import { behind } from './behind.ts';

export interface StandActs {
  choose(): void;
  /** After the age step, where there is one. */
  grown(then: () => void): void;
  /** After the vendor was opened for this time. */
  once(id: string): void;
}

/** Stands in for one held element, in its size; returns the way back. */
export function stand(held: HTMLElement, stage: Stage, speech: FullSpeech, { choose, grown, once }: StandActs): () => void {
  const { context } = stage;
  const { texts, lang } = speech;
  const vendors = behind(held, stage);
  const open = vendors.filter(({ disabled }) => !disabled);
  const name = list(vendors.map((vendor) => describe(vendor, speech).name), lang);
  // What needs a ticked box is chosen in the preferences.
  const [only] = vendors.length === 1 ? open.filter(({ category }) => !context.settings.confirm.includes(category)) : [];
  const words = element('p', {}, open.length ? fill(texts.placeAsk, { name }) : texts.placeShut);
  const labels = { ...(only && { once: texts.placeOnce, always: fill(texts.placeAlways, { name }) }), preferences: texts.manage };
  const place = makeHost('div', speech, { 'data-consentry-stands': '', role: 'group', 'aria-label': name }, words, choices(labels, (hook, trusted) => {
    if (!only || hook === 'preferences') return choose();
    const method: Method = { button: 'accept', layer: 'placeholder', trusted };
    const shown = { lang, textHash: hash(place.textContent ?? '') };
    grown(() => {
      if (hook === 'always') return allowAlways(context, only.id, method, shown);
      allowOnce(context, only.id, method, shown);
      once(only.id);
    });
  }));
  const { offsetWidth, offsetHeight } = held;
  place.style.setProperty('inline-size', `${Math.max(offsetWidth, 240)}px`, 'important');
  place.style.setProperty('min-block-size', `${offsetHeight}px`, 'important');
  const display = held.style.getPropertyValue('display');
  held.before(place);
  held.style.setProperty('display', 'none');
  return () => {
    place.remove();
    held.style.setProperty('display', display);
    // The page gets its element back as it wrote it.
    if (!held.getAttribute('style')) held.removeAttribute('style');
  };
}
