import type { Settings } from '../config/types.ts';
import { localise } from './localise.ts';
import { match } from './match.ts';
import type { BannerTexts, LanguageFile, Speech } from './types.ts';

/** A file that does not come must not keep the question from the visitor. */
const PATIENCE = 3000;

/** Chooses the language and gives the words in it: the bundle's, then the file's, then the owner's. */
export function speak(settings: Settings, bundled: { en: BannerTexts; [lang: string]: BannerTexts }, files: string[]): Speech {
  const { langs, texts: owners, base } = settings;
  const shipped = [...Object.keys(bundled), ...files];
  const lang = match(langs, [...shipped, ...Object.keys(owners)]) ?? 'en';
  const source = match([lang], shipped) ?? 'en';
  const own = owners[match([lang], Object.keys(owners)) ?? ''];
  const speech: Speech = {
    lang,
    source,
    texts: { ...bundled.en, ...bundled[source], ...own },
    vendors: {},
    ready: undefined,
    localise: (text) => localise(text, speech.lang),
  };
  if (!bundled[source]) {
    speech.ready = fetchFile(`${base}i18n/${source}.json`).then(({ texts, vendors = {} }) => {
      // A server may answer with something of its own for a file it does not have.
      if (!texts) throw new TypeError(source);
      Object.assign(speech, { texts: { ...speech.texts, ...texts, ...own }, vendors });
    }).catch(() => { speech.lang = speech.source = 'en'; }).then(() => { speech.ready = undefined; });
  }
  return speech;
}

async function fetchFile(url: string): Promise<LanguageFile> {
  const response = await fetch(url, { signal: AbortSignal.timeout?.(PATIENCE) ?? null });
  return response.json() as Promise<LanguageFile>;
}
