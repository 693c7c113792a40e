import type { Disclosure, Localised } from '../config/types.ts';

/** Words of layer one. `{…}` are filled in; a missing key does not compile. */
export interface BannerTexts {
  title: string;
  /** Who asks, for what, how many third parties, for how long, and the way back: `{who} {count} {purposes} {time}`. */
  ask: string;
  /** Added when an earlier choice no longer covers everything. */
  changed: string;
  policy: string;
  accept: string;
  reject: string;
  manage: string;
  close: string;
  /** Said to a screen reader after a choice. */
  saved: string;
  /** Layer two did not load. */
  failed: string;
  functional: string;
  analytics: string;
  marketing: string;
  /** `{signal}` */
  signal: string;
}

/** Words that only layer two needs. */
export interface PreferencesTexts {
  preferences: string;
  /** `{who}` */
  choose: string;
  save: string;
  withdraw: string;
  /** `{date} {until}` */
  decided: string;
  necessary: string;
  necessaryFor: string;
  functionalFor: string;
  analyticsFor: string;
  marketingFor: string;
  on: string;
  off: string;
  /** `{on} {all}` */
  some: string;
  always: string;
  /** `{count} {names}` */
  vendors: string;
  /** Marks a vendor that no other switch covers; heading of the step after Accept all. */
  separate: string;
  separateAsk: string;
  technology: string;
  purpose: string;
  data: string;
  provider: string;
  contact: string;
  cookies: string;
  /** `{text}` */
  consequence: string;
  /** `{text}` */
  retention: string;
  session: string;
  unknown: string;
  /** `{signal}`, when the visitor has chosen otherwise. */
  signalOverruled: string;
}

/** Every word the visitor reads. */
export interface Texts extends BannerTexts, PreferencesTexts {}

/** `dist/i18n/<lang>.json`: a language that is not in the bundles. */
export interface LanguageFile {
  texts: Texts;
  /** By vendor id; what is missing here is shown in English. */
  vendors?: { [id: string]: Disclosure };
}

/** The words in the language the visitor is spoken to. */
export interface Speech {
  /** BCP 47 tag; marks the host (A11). */
  lang: string;
  /** The shipped language the words come from. */
  source: string;
  texts: BannerTexts;
  vendors: { [id: string]: Disclosure };
  /** The language's file, fetched once; `undefined` when there is nothing to wait for. Never rejects. */
  ready: Promise<void> | undefined;
  /** The owner's text in the visitor's language. */
  localise(text: Localised | undefined): string;
}

/** The same with the words of layer two. */
export interface FullSpeech extends Speech {
  texts: Texts;
}
