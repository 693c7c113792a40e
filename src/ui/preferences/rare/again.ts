import type { FullSpeech } from '../../../i18n/types.ts';
import type { Scene } from '../../scene.ts';
import type { Choose } from '../../second.ts';
import type { Asking } from '../../stage.ts';
import { list } from '../../../i18n/list.ts';
import { openBanner, PURPOSES, question } from '../../banner.ts';
import { fill } from '../../fill.ts';
import { hash } from '../../hash.ts';
import { clear, granted, say, show } from '../../scene.ts';
import { acceptAll, asked, leftOut } from '../../selection.ts';
import { describe } from '../describe.ts';

/** The question again, about what is open only; all other answers stay (S16, S33). */
export function again(scene: Scene, speech: FullSpeech, choose: Choose): void {
  const { context } = scene;
  const open = asked(context.settings.vendors).filter(({ id }) => context.state().vendors[id] === 'undecided');
  show(scene, () => openBanner(scene, (button, trusted) => {
    if (button === 'preferences') return choose(scene);
    const before = granted(scene);
    const chosen = new Set([...before, ...(button === 'accept' ? acceptAll(open, before) : [])]);
    const shown = { lang: speech.lang, textHash: hash(scene.layer?.words() ?? '') };
    clear(scene);
    say(scene, speech.texts.saved);
    context.decide({ granted: [...chosen], method: { button: button as 'accept', layer: 'banner', trusted }, shown, asked: asked(context.settings.vendors).map(({ id }) => id) });
    const rest = leftOut(open, chosen);
    if (button !== 'accept' || !rest.length) return;
    const mine = scene.wanted = {};
    // After the paint: the click must stay fast.
    setTimeout(() => { if (scene.wanted === mine) choose(scene, chosen, rest); });
  }, words(scene, speech, open)));
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
  return { title, text: parts.filter(Boolean).join(' '), labels: { accept: texts.askAccept, reject: texts.askReject, preferences: texts.manage } };
}
