import type { Vendor } from '../config/types.ts';
import type { ConsentRecord, Method, Signals } from './types.ts';
import { listHash, vendorHash } from './hash.ts';
import { randomId } from './id.ts';

export const DAY = 864e5;
/** Cookies live 400 days at most (C2), settings allow 395. */
const LONGEST = 400 * DAY;

const BUTTONS: Method['button'][] = ['accept', 'reject', 'save', 'withdraw', 'signal', 'injected'];
const LAYERS: Method['layer'][] = ['banner', 'preferences', 'placeholder', 'api', 'none'];

export interface Answer {
  vendors: readonly Vendor[];
  /** Ids; all others are denied. */
  granted: readonly string[];
  method: Method;
  signals: Signals;
  policyVersion: string;
  /** Milliseconds since 1970. */
  now: number;
  days: number;
  /** Id of the record before, kept while something stays granted. */
  consentId: string;
}

/** The record of a decision. A refusal gets no identifier (C8), and a disabled vendor is never granted. */
export function makeRecord({ vendors, granted, method, signals, policyVersion, now, days, consentId }: Answer): ConsentRecord {
  const open = vendors.filter(({ id, disabled }) => !disabled && granted.includes(id));
  return {
    decidedAt: now,
    expiresAt: now + days * DAY,
    policyVersion,
    configHash: listHash(vendors),
    vendors: Object.fromEntries(vendors.map((vendor) => [vendor.id, { granted: open.includes(vendor), hash: vendorHash(vendor) }])),
    method,
    signals,
    consentId: open.length ? consentId || randomId() : '',
  };
}

export const grants = ({ vendors }: ConsentRecord): number => Object.values(vendors).filter(({ granted }) => granted).length;

const word = (record: ConsentRecord): string => {
  const count = grants(record);
  return !count ? 'reject' : count < Object.keys(record.vendors).length ? 'choice' : 'accept';
};

const base36 = (value: number): string => value.toString(36);
const digit = (value: boolean): string => (value ? '1' : '0');

/** The cookie's value; only characters that a cookie may hold (RFC 6265), so nothing is escaped twice. */
export function encode(record: ConsentRecord): string {
  const { decidedAt, expiresAt, policyVersion, configHash, vendors, method, signals, consentId } = record;
  return [
    word(record),
    1,
    base36(decidedAt),
    base36(expiresAt),
    encodeURIComponent(policyVersion),
    configHash,
    Object.entries(vendors).map(([id, { granted, hash }]) => `${id}:${hash}:${digit(granted)}`).join('/'),
    [BUTTONS.indexOf(method.button), LAYERS.indexOf(method.layer), ...[method.trusted, signals.dnt, signals.gpc].map(digit)].join(''),
    consentId,
  ].join('|');
}

const FORM = /^(\w+)\|1\|([\da-z]+)\|([\da-z]+)\|([^|]*)\|([\da-z]*)\|([^|]*)\|([0-5])([0-4])([01])([01])([01])\|([\w-]{0,36})$/;

/**
 * Reads a value back. A bare `reject` is what browsers and filter lists write for the visitor: a refusal of everything.
 * A bare `accept`, another version, a time that cannot be and anything unreadable is no record.
 */
export function decode(value: string, now: number, days: number): ConsentRecord | undefined {
  if (value === 'reject') {
    const method: Method = { button: 'injected', layer: 'none', trusted: false };
    return makeRecord({ vendors: [], granted: [], method, signals: { dnt: false, gpc: false }, policyVersion: '', now, days, consentId: '' });
  }
  const [, first, decided = '', expires = '', policy = '', configHash = '', list = '', button = 0, layer = 0, trusted, dnt, gpc, id = ''] =
    value.length < 4000 && FORM.exec(value) || [];
  const decidedAt = parseInt(decided, 36);
  const expiresAt = parseInt(expires, 36);
  // A clock may be a little wrong; a choice made next week or kept for years was not written by us.
  if (!(decidedAt <= now + DAY && expiresAt > decidedAt && expiresAt - decidedAt <= LONGEST)) return undefined;
  try {
    const record: ConsentRecord = {
      decidedAt,
      expiresAt,
      policyVersion: decodeURIComponent(policy),
      configHash,
      vendors: Object.fromEntries((list ? list.split('/') : []).map((item) => {
        const [vendor, hash = '', granted] = item.split(':');
        return [vendor, { granted: granted === '1', hash }];
      })),
      method: { button: BUTTONS[+button] ?? 'injected', layer: LAYERS[+layer] ?? 'none', trusted: trusted === '1' },
      signals: { dnt: dnt === '1', gpc: gpc === '1' },
      consentId: id,
    };
    return word(record) === first ? record : undefined;
  } catch {
    return undefined;
  }
}
