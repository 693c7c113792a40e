import type { CookieInfo, Vendor } from '../config/types.ts';

/** What the guard must know of a vendor we ship; `resolve` fills in the rest. */
export type Preset = Pick<Vendor, 'id' | 'category'> & Partial<Vendor>;

export const words = (text: string): string[] => text.split(' ');

/** Patterns of names as people write them; `*` is any text. */
export const named = (names: string): string[] => words(names).map((name) => `^${name.replace(/\*/g, '.*')}$`);

/** Cookies of one lifetime; no days when nobody knows. */
export const cookies = (names: string, days?: number): CookieInfo[] =>
  words(names).map((name) => ({ name, pattern: named(name)[0] ?? name, ...(days !== undefined && { days }) }));
