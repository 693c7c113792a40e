import type { Disclosure } from '../config/types.ts';
import type { FullSpeech, PreferencesTexts, Speech } from './types.ts';

/** Adds the words of layer two; what the language's file or the owner says goes before them. */
export function complete(
  speech: Speech,
  bundled: { en: PreferencesTexts; [lang: string]: PreferencesTexts },
  vendors: { [id: string]: Disclosure },
): FullSpeech {
  return {
    ...speech,
    texts: { ...bundled.en, ...bundled[speech.source], ...speech.texts },
    vendors: Object.fromEntries(Object.entries(vendors).map(([id, known]) => [id, { ...known, ...speech.vendors[id] }])),
  };
}
