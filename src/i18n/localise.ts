import type { Localised } from '../config/types.ts';
import { match } from './match.ts';

/** The text in the visitor's language, else in English, else in whatever there is. */
export function localise(text: Localised | undefined, lang: string): string {
  if (!text || typeof text === 'string') return text || '';
  const tags = Object.keys(text);
  return text[match([lang, 'en'], tags) ?? tags[0] ?? ''] ?? '';
}
