import type { Method, Signals, Status } from '../consent/types.ts';
import type { Category } from '../config/types.ts';

export type ConsentEventKind =
  | 'consent.granted' | 'consent.denied' | 'consent.partial' | 'consent.withdrawn' | 'consent.expired'
  | 'policy.acknowledged';

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
  method: Method;
  signals: Signals;
  categories: { [category in Category]: Status };
  vendors: { [id: string]: Status };
  /** Only when something was granted, or was before it was withdrawn. */
  consentId?: string;
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
