import type { Known } from '../check/known.ts';
import type { Facts } from './types.ts';
import type { Moment } from './timeline.ts';
import type { Unlisted } from './unlisted.ts';
import type { Line } from './verdict.ts';
import type { Warning } from './warnings/types.ts';
import type { Said } from './words/say.ts';
import type { Words } from './words/types.ts';
import { timeline } from './timeline.ts';
import { unlistedHosts } from './unlisted.ts';
import { verdicts } from './verdict.ts';
import { warnings } from './warnings/all.ts';
import { say } from './words/say.ts';

export type Lang = 'en' | 'zh-CN';

/** Everything the panel and the report show, in one language. */
export interface View {
  facts: Facts;
  lang: Lang;
  words: Words;
  known: readonly Known[];
  lines: readonly Line[];
  warnings: readonly Warning[];
  unlisted: readonly Unlisted[];
  moments: readonly Moment[];
  full: boolean;
  /** A vendor's name for people. */
  nameOf(id: string): string;
  say(said: Said): string;
}

export function createView(facts: Facts, known: readonly Known[], words: Words, lang: Lang, full: boolean): View {
  const nameOf = (id: string): string => {
    const own = facts.settings.vendors.find((vendor) => vendor.id === id)?.disclosure.name;
    const fact = known.find((vendor) => vendor.id === id);
    return (typeof own === 'string' ? own : own?.[lang] ?? own?.['en']) || (lang !== 'en' && fact?.zh) || (fact?.name ?? id);
  };
  return {
    facts, lang, words, known, full, nameOf,
    say: (said) => say(words, said),
    lines: verdicts(facts), warnings: warnings(facts, known), unlisted: unlistedHosts(facts), moments: timeline(facts),
  };
}

export const warningText = ({ say: tell, nameOf }: View, { vendor, key, values }: Warning): string => tell({ key, values: { ...values, vendor: nameOf(vendor) } });

/** Categories are named in the language, everything else is as it came. */
export const verdictText = ({ say: tell, words }: View, { verdict: { key, values } }: Line): string =>
  tell({ key, values: { ...values, ...(values?.['category'] && { category: words[values['category'] as 'marketing'] }) } });
