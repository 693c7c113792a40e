import type { Disclosure, Localised } from '../config/types.ts';
import type { DescribedVendor } from '../vendors/disclosure/index.ts';

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

  // Receipt.
  receipt: string;
  receiptAbout: string;
  receiptNone: string;
  receiptPrint: string;
  receiptPage: string;
  receiptData: string;
  receiptNumber: string;
  receiptSite: string;
  /** Who asked: the controller. */
  receiptWho: string;
  receiptTime: string;
  receiptUntil: string;
  receiptHow: string;
  receiptPolicyVersion: string;
  receiptSignals: string;
  receiptWithdraw: string;
  receiptWithdrawHow: string;
  /** Made the choice in the visitor’s place. */
  byBrowser: string;
  bySite: string;
  /** Heading of a column: allowed or not. */
  state: string;
  granted: string;
  denied: string;
  undecided: string;

  // Policy notice: a dismissal is not consent.
  policyTitle: string;
  /** `{date}` */
  policyPublished: string;
  /** `{date}` */
  policyEffective: string;
  policyKeep: string;
  policyArchive: string;
  acknowledge: string;

  // Asking again, only about what has changed.
  /** `{names}` */
  askNew: string;
  /** `{names}` */
  askChanged: string;
  /** `{names}` */
  askPurpose: string;
  askOnly: string;
  askAccept: string;
  askReject: string;
  /** Beside a vendor’s name. */
  markNew: string;
  markChanged: string;

  // Rights and contact.
  rights: string;
  rightsAbout: string;
  /** `{time}` */
  rightsAnswer: string;
  phone: string;
  email: string;
  form: string;
  post: string;
  chat: string;
  /** `{name}` */
  chatNeeds: string;
  rightsRules: string;
  rightsRegulators: string;
  unsubscribe: string;

  // In the place of held content.
  /** `{name}` */
  placeAsk: string;
  placeOnce: string;
  /** `{name}` */
  placeAlways: string;
  placeShut: string;

  // Age. No word here may depend on which number it is: a language that cannot do without the word for years takes `{years}`.
  ageTitle: string;
  /** `{age}`: 14; or `{years}`: 14 years, as the language counts. */
  ageAsk: string;
  /** The same. */
  ageYes: string;
  /** The same. */
  ageNo: string;
  ageOff: string;

  // Vendors that run until the visitor objects.
  /** `{names} {reject}` */
  objectAsk: string;
  /** Beside a box to tick. */
  object: string;
  objectAbout: string;
  objected: string;
  unobjected: string;

  // A ticked box and a confirmation.
  confirmTitle: string;
  confirmAbout: string;
  /** `{names}` */
  confirmOn: string;
  /** `{names}` */
  confirmOff: string;
  confirmTick: string;
  confirm: string;
  confirmBack: string;
  confirmNeeds: string;

  // States of their own.
  restricted: string;
  /** `{signal}`, while something is switched on that has not been saved. */
  signalConflict: string;
  /** `{signal}` */
  signalWithdrew: string;
}

/** Every word the visitor reads. */
export interface Texts extends BannerTexts, PreferencesTexts {}

/** What the shipped vendors' rows say in words. A name or a company stays as it is in English unless the language writes it otherwise. */
export interface VendorWords {
  name?: string;
  purpose: string;
  data: string;
  provider?: string;
  consequence: string;
}

/** `dist/i18n/<lang>.json`: a language that is not in the bundles. Complete, or it does not compile. */
export interface LanguageFile {
  texts: Texts;
  vendors: { [id in DescribedVendor]: VendorWords };
}

/** Which languages are files of their own. */
export interface LanguageFiles {
  langs: string[];
  /** Of `integrity.json`, the list of their hashes. */
  integrity: string;
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
