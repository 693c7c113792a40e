import type { Consentry } from '../api.ts';
import type { Known } from '../check/known.ts';
import type { Problem, Settings } from '../config/types.ts';
import type { ConsentState } from '../consent/types.ts';
import type { GuardEntry } from '../guard/types.ts';
import type { Words } from './words/types.ts';

/** What the entry hands over: the public API, and knowledge that the page's own file does not carry. */
export interface Tools {
  api: Consentry;
  settings: Settings;
  /** Our script tag; `null` when Consentry was started from a bundle. */
  own: HTMLScriptElement | null;
  known: readonly Known[];
  /** Whose address, cookie or key this is. */
  names: Names;
  /** Check sum of a record. */
  hash(text: string): string;
  words: { en: Words; 'zh-CN': Words };
}

/** `vendor`: id of a listed vendor; `known`: id of one we know that is not listed; `''` for neither. */
export interface Whose {
  vendor: string;
  known: string;
}

export interface Names {
  ofAddress(address: string): Whose;
  ofCookie(name: string): Whose;
  ofKey(name: string): Whose;
  /** Is this another site than the page's? */
  foreign(address: string): boolean;
}

/** One request, as Resource Timing tells it. */
export interface Load extends Whose {
  /** Host and path. */
  place: string;
  host: string;
  foreign: boolean;
  /** `script`, `img`, `fetch`, `beacon` … */
  kind: string;
  /** Milliseconds since 1970. */
  start: number;
}

/** One script element of the page that is not ours. */
export interface PageScript extends Whose {
  /** Whole address; `''` for an inline script. */
  address: string;
  /** Host and path of it. */
  place: string;
  code: string;
  /** What `data-consentry` says while the script is inert; `''` for one that runs. */
  mark: string;
  above: boolean;
  /** The tag with all its attributes, to be copied. */
  html: string;
}

export interface Stored extends Whose {
  area: 'cookie' | 'localStorage' | 'sessionStorage';
  name: string;
}

/** Everything that is looked at, at one moment. */
export interface Facts {
  settings: Settings;
  version: string;
  state: ConsentState;
  problems: readonly Problem[];
  /** With host and path where it tells an address. */
  log: readonly GuardEntry[];
  loads: readonly Load[];
  scripts: readonly PageScript[];
  stored: readonly Stored[];
  /** Kinds of the events that wait for the endpoint. */
  outbox: readonly string[];
  /** `window.dataLayer`, where Google's tags keep their commands. */
  dataLayer: readonly unknown[];
  /** When the page began, in milliseconds since 1970. */
  from: number;
  /** When `consentry.js` had arrived; absent when it was pasted into the page. */
  arrived: number | undefined;
  /** Since when a vendor may run; absent while it may not. */
  since: { [id: string]: number | undefined };
  /** Choices made while the inspector was open. */
  choices: readonly { time: number; button: string }[];
}
