import type { ConsentRecord, ConsentState, Method, Signals, Status } from '../consent/types.ts';
import type { Category } from '../config/types.ts';

export type ConsentEventKind =
  | 'consent.granted' | 'consent.denied' | 'consent.partial' | 'consent.withdrawn' | 'consent.expired'
  | 'policy.acknowledged';

/** What stood before this decision. */
export interface PreviousRecord {
  /** RFC 3339. */
  decidedAt: string;
  policyVersion: string;
  /** Only when something was granted. */
  consentId?: string;
  vendors: { [id: string]: 'granted' | 'denied' };
}

/** The payload. No address, no query string, no identifier for a refusal. */
export interface ConsentEventData {
  schemaVersion: 1;
  /** RFC 3339. */
  decidedAt: string;
  /** RFC 3339. */
  expiresAt: string;
  policyVersion: string;
  policyUrl: string;
  /** Hash of the vendor list. */
  configHash: string;
  /** Hash of the texts the visitor was shown; `''` when none was shown. */
  textHash: string;
  /** Language the visitor was shown; `''` when none was shown. */
  language: string;
  /** `none`: nobody decided, a consent ran out. */
  method: Omit<Method, 'button'> & { button: Method['button'] | 'none' };
  signals: Signals;
  categories: { [category in Category]: Status };
  vendors: { [id: string]: Status };
  /** Vendors that run on legitimate interest until the visitor objects, which are not among `vendors`. Absent when there are none. */
  objections?: { [id: string]: boolean };
  /** Only when something is granted, or was before this withdrew it. */
  consentId?: string;
  /** Absent when this visitor had decided nothing here. */
  previous?: PreviousRecord;
}

/** CloudEvents 1.0, structured mode. @see https://github.com/cloudevents/spec */
export interface ConsentEvent {
  specversion: '1.0';
  /** Made once, survives every retry. */
  id: string;
  /** Origin of the site, with a slash. */
  source: string;
  /** `dev.consentry.` and the kind. */
  type: `dev.consentry.${ConsentEventKind}`;
  /** RFC 3339. */
  time: string;
  datacontenttype: 'application/json';
  data: ConsentEventData;
}

/** What is known at the click, as storage keeps it until the endpoint has the event that is made of it. */
export interface Draft {
  /** Follows from what changed when absent. */
  kind: ConsentEventKind | undefined;
  /** Vendors before and after. */
  before: ConsentState['vendors'];
  state: ConsentState;
  /** What the visitor saw; both `''` when nothing was shown. */
  shown: { lang: string; textHash: string };
  configHash: string;
  previous: ConsentRecord | undefined;
  policyUrl: string;
  /** The version decided under; for an expiry the present one. */
  policyVersion: string;
}

/** What listeners get before each try to deliver an event, also when a later page tries again. */
export interface Outgoing {
  event: ConsentEvent;
  /** What is posted, byte for byte; the same in every try. */
  body: string;
  /** Empty; what is put in goes along. A promise is waited for; when it fails, the event is tried again later. */
  headers: { [name: string]: string | Promise<string> };
  /** `same-origin` sends the site's cookies to an endpoint of the page's own origin, which may then answer with one. */
  credentials: 'omit' | 'same-origin';
  /** Set it and the event is dropped for good, as by `preventDefault()` on the page's own event. */
  cancelled: boolean;
}
