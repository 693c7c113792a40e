import type { LanguageFile } from './types.ts';

/**
 * A language's file, if it is the one that was built with us. Its hash stands in a list, and we carry the list's own hash:
 * all the hashes would cost every visitor a kilobyte. Asked for beside the list, the file is in the browser's cache by the
 * time it can be checked; it is read, since an unread body keeps its connection open. Rejects when either is missing or
 * not ours.
 */
export async function fetchLanguage(folder: string, lang: string, integrity: string): Promise<LanguageFile> {
  const file = `${folder}${lang}.json`;
  const [list] = await Promise.all([fetch(`${folder}integrity.json`, { integrity }), fetch(file).then((ahead) => ahead.text())]);
  const hashes = await list.json() as { [lang: string]: string };
  return (await fetch(file, { integrity: hashes[lang] ?? '' })).json() as Promise<LanguageFile>;
}
