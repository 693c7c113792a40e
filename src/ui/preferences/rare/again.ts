import type { FullSpeech } from '../../../i18n/types.ts';
import type { Scene } from '../../scene.ts';
import type { Answer, Choose } from '../../second.ts';
import type { Asking } from '../../stage.ts';
import { list } from '../../list.ts';
import { openBanner, PURPOSES, question } from '../../banner.ts';
import { fill } from '../../fill.ts';
import { granted, show } from '../../scene.ts';
import { acceptAll, asked, byConsent } from '../../selection.ts';
import { describe } from '../describe.ts';
import { sentences } from './sentences.ts';

/** The question about what is open only; all other answers stay (S16, S33). The first one names what runs without consent (S14). */
export function again(scene: Scene, speech: FullSpeech, choose: Choose, answer: Answer): void {
  const { context } = scene;
  const first = !context.state().decidedAt;
  const open = asked(context.settings.vendors).filter(({ id }) => context.state().vendors[id] === 'undecided');
  show(scene, () => openBanner(scene, (button, trusted) => {
    if (button === 'preferences') return choose(scene);
    const before = granted(scene);
    const chosen = button === 'accept' ? [...before, ...acceptAll(open, before)] : first ? [] : [...before];
    answer(scene, { granted: chosen, button: button as 'accept', trusted }, 'banner', open);
  }, first ? firstWords(scene, speech) : words(scene, speech, open)));
}

function firstWords(scene: Scene, speech: FullSpeech): Asking {
  const { texts, lang } = speech;
  const { vendors } = scene.context.settings;
  const asking = question(scene);
  const names = asked(vendors).filter((vendor) => !byConsent(vendor)).map((vendor) => describe(vendor, speech).name);
  const objects = fill(texts.objectAsk, { names: list(names, lang), reject: texts.reject });
  return { ...asking, text: sentences([asked(vendors).some(byConsent) ? asking.text : '', objects], lang) };
}

function words(scene: Scene, speech: FullSpeech, open: ReturnType<typeof asked>): Asking {
  const { context } = scene;
  const { texts, lang } = speech;
  const say = (text: string, names: string[]): string => (names.length ? fill(text, { names: list(names, lang) }) : '');
  const named = (known: boolean): string[] => open.filter(({ id }) => context.known(id) === known).map((vendor) => describe(vendor, speech).name);
  const isNew = (purpose: string): boolean => open.some(({ category }) => category === purpose)
    && !context.settings.vendors.some(({ category, id }) => category === purpose && context.known(id));
  const { title, text } = question(scene, open);
  const parts = [say(texts.askNew, named(false)), say(texts.askChanged, named(true)), say(texts.askPurpose, PURPOSES.filter(isNew).map((name) => texts[name])), texts.askOnly, text];
  return { title, text: sentences(parts, lang), labels: { accept: texts.askAccept, reject: texts.askReject, preferences: texts.manage } };
}
