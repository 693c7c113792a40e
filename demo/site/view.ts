import { queryOf } from '../scenario/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What every page knows about its request. */
export interface View {
  lang: Lang;
  /** The same page without Consentry, for comparison. */
  control: boolean;
  /** Origin of the page, for tags that must name it. */
  origin: string;
  /** Path without the language prefix: `/jobs`. */
  path: string;
  /** The query string, with its question mark, or `''`. */
  search: string;
  /** What is different from an ordinary visit. */
  scenario: Scenario;
}

export type Lang = 'zh' | 'en';

/** A text in both languages. */
export type Both = { [lang in Lang]: string };

/** The address of a page in the language of the view, or in the one given; the scenario goes along. */
export function href(view: View, path: string, lang: Lang = view.lang): string {
  return `${lang === 'en' ? '/en' : ''}${path}${queryOf(view.scenario)}`;
}
