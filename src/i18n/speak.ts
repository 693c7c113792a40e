import type { Settings } from '../config/types.ts';
import { fetchLanguage } from './fetchLanguage.ts';
import { localise } from './localise.ts';
import { match } from './match.ts';
import type { BannerTexts, LanguageFiles, Speech } from './types.ts';

/** A file that does not come must not keep the question from the visitor. */
const PATIENCE = 3000;

/** Chooses the language and gives the words in it: the bundle's, then the file's, then the owner's. */
export function speak({ langs, texts: owners, base }: Settings, bundled: { en: BannerTexts; [lang: string]: BannerTexts }, files: LanguageFiles): Speech {
  const shipped = [...Object.keys(bundled), ...files.langs];
  const wanted = match(langs, [...shipped, ...Object.keys(owners)]) ?? 'en';
  const source = match([wanted], shipped) ?? 'en';
  const words = (lang: string, from: string, texts = bundled[from]): Pick<Speech, 'lang' | 'source' | 'texts'> => ({
    lang, source: from, texts: { ...bundled.en, ...texts, ...owners[match([lang], Object.keys(owners)) ?? ''] },
  });
  const here = !!bundled[source];
  const speech: Speech = {
    // English until the file is there.
    ...here ? words(wanted, source) : words('en', 'en'),
    vendors: {},
    ready: undefined,
    localise: (text) => localise(text, speech.lang),
  };
  if (!here) {
    speech.ready = Promise.race([
      fetchLanguage(`${base}i18n/`, source, files.integrity),
      new Promise<undefined>((late) => { setTimeout(late, PATIENCE); }),
    ]).then((file) => { if (file) Object.assign(speech, words(wanted, source, file.texts), { vendors: file.vendors }); })
      .catch(() => {})
      .then(() => { speech.ready = undefined; });
  }
  return speech;
}
