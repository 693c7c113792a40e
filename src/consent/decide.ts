import type { Category, Vendor } from '../config/types.ts';
import type { ConsentRecord, ConsentState, Method, Signals, Status } from './types.ts';
import { vendorHash } from './hash.ts';
import { grants } from './record.ts';

export interface Question {
  vendors: readonly Vendor[];
  record: ConsentRecord | undefined;
  signals: Signals;
  policyVersion: string;
  /** Milliseconds since 1970. */
  now: number;
}

export interface Decision {
  state: ConsentState;
  /** There was a record and its time is over. */
  expired: boolean;
  /** A signal appeared after something was granted: write a refusal by `signal` and tell the visitor, once. */
  withdrawn: boolean;
}

export const SIGNAL: Method = { button: 'signal', layer: 'none', trusted: false };

const byConsent = ({ legalBasis }: Vendor): boolean => legalBasis === 'consent';
const bundled = (vendor: Vendor): boolean => !vendor.disabled && !vendor.separate && byConsent(vendor);

/** What Accept all may grant: not what is shut, nor what needs an answer of its own (S22, S29, L-CN8). */
export const acceptable = (vendors: readonly Vendor[]): string[] => vendors.filter(bundled).map(({ id }) => id);

const unlessObjected = (answer: { granted: boolean } | undefined, signal: boolean): Status => ((answer ? answer.granted : !signal) ? 'granted' : 'denied');

/** The table of requirements 7.11, and S16: only what changed is open again. Pure. */
export function decide({ vendors, record: stored, signals, policyVersion, now }: Question): Decision {
  const expired = !!stored && stored.expiresAt <= now;
  const record = expired ? undefined : stored;
  const { signals: before = signals, method, decidedAt, expiresAt, policyVersion: decidedUnder, consentId = '' } = record ?? {};
  const injected = method?.button === 'injected';
  const signal = signals.dnt || signals.gpc;
  // A signal that was already there when the visitor decided was outweighed by that decision.
  const appeared = (signals.dnt && !before.dnt) || (signals.gpc && !before.gpc);
  const withdrawn = appeared && !!record && grants(record) > 0;

  const status = (vendor: Vendor): Status => {
    const answer = record?.vendors[vendor.id];
    if (vendor.disabled || withdrawn || injected) return 'denied';
    // An objection outlives a change of what was objected to; a signal is one (L-EU13).
    if (!byConsent(vendor)) return unlessObjected(answer, signal);
    if (answer && answer.hash === vendorHash(vendor)) return answer.granted ? 'granted' : 'denied';
    return signal ? 'denied' : 'undecided';
  };
  const statuses = Object.fromEntries(vendors.map((vendor) => [vendor.id, status(vendor)]));

  /** Vendors that have an answer of their own do not count where others do, and what runs without consent opens no category. */
  const category = (name: Category): Status => {
    const all = vendors.filter((vendor) => vendor.category === name && byConsent(vendor));
    const found = new Set((all.some(bundled) ? all.filter(bundled) : all).map(({ id }) => statuses[id]));
    const [only = 'denied'] = found;
    return found.size > 1 ? 'undecided' : only;
  };

  const objectable = vendors.filter((vendor) => !vendor.disabled && !byConsent(vendor));
  // Who has answered nothing is told of what runs without an answer.
  const told = [record, signal, !objectable.length].some(Boolean);

  return {
    expired,
    withdrawn,
    state: {
      decided: told && !Object.values(statuses).includes('undecided'),
      categories: {
        necessary: 'granted', functional: category('functional'), analytics: category('analytics'), marketing: category('marketing'),
      },
      vendors: statuses,
      objections: Object.fromEntries(objectable.map(({ id }) => [id, statuses[id] === 'denied'])),
      signals,
      method: withdrawn || (signal && !record) ? SIGNAL : method,
      decidedAt,
      expiresAt,
      policyVersion: decidedUnder,
      consentId: withdrawn ? '' : consentId,
      policyChanged: !!record && !injected && decidedUnder !== policyVersion,
    },
  };
}
