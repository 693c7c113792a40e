import type { Words } from './types.ts';

export type Values = { [name: string]: string | number };

/** Says one text with what it is about. */
export const fill = (text: string, values: Values = {}): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);

/** A word by its key, with what it is about: kept apart from the language until it is shown. */
export interface Said {
  key: keyof Words;
  values?: Values;
}

export const say = (words: Words, { key, values }: Said): string => fill(words[key], values);
