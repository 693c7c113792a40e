import type { Category } from '../config/types.ts';

/** Only `granted` opens a tag. `undecided` is never a boolean that also means "not asked". */
export type Status = 'granted' | 'denied' | 'undecided';

/** What the browser says for the visitor, read again at every start (T1, T3). */
export interface Signals {
  /** Do Not Track is on and honoured. */
  dnt: boolean;
  /** Global Privacy Control is on and honoured. */
  gpc: boolean;
}

/** How a decision came about. */
export interface Method {
  /** What was used. `check-and-confirm`: a box was ticked and Confirm was pressed; `signal`: the browser's signal; `injected`: a bare `consentry=reject` written by somebody else. */
  button: 'accept' | 'reject' | 'save' | 'check-and-confirm' | 'withdraw' | 'signal' | 'injected';
  /** Where it stood. `api`: `window.consentry`; `placeholder`: a held frame; `none`: no visitor acted. */
  layer: 'banner' | 'preferences' | 'placeholder' | 'api' | 'none';
  /** Whether the click came from the visitor's hand (`event.isTrusted`). */
  trusted: boolean;
}

/** What is stored: the visitor's last decision. */
export interface ConsentRecord {
  /** Milliseconds since 1970. */
  decidedAt: number;
  /** Milliseconds since 1970; does not move when the cookie is rewritten (C1). */
  expiresAt: number;
  policyVersion: string;
  /** Hash of the vendor list the visitor was asked about. */
  configHash: string;
  /** By vendor id: the answer and the hash of the vendor as it was then. */
  vendors: { [id: string]: { granted: boolean; hash: string } };
  method: Method;
  /** Signals at the time of the decision. */
  signals: Signals;
  /** Random id; only when something was granted, else `''` (C8). */
  consentId: string;
}

/** The answer to "what now?", for pages, the UI and the guard. */
export interface ConsentState {
  /** `true` when no question is open. */
  decided: boolean;
  /** `necessary` is always `granted`; a category with mixed vendors is `undecided`. */
  categories: { [category in Category]: Status };
  vendors: { [id: string]: Status };
  /** Vendors that run until the visitor objects: whether they are shut by an objection. In `vendors` they are open or not as the others. */
  objections: { [id: string]: boolean };
  signals: Signals;
  /** Absent before the first decision. */
  method: Method | undefined;
  /** Milliseconds since 1970; absent before the first decision. */
  decidedAt: number | undefined;
  expiresAt: number | undefined;
  /** Version decided under, not the present one. */
  policyVersion: string | undefined;
  consentId: string;
  /** The site's policy has another version than the one decided under. */
  policyChanged: boolean;
}
