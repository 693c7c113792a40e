import type { Vendor } from '../config/types.ts';
import type { ConsentRecord, Method, Signals } from './types.ts';
import { attempt } from './attempt.ts';
import { hash, listHash, vendorHash } from './hash.ts';
import { randomId } from './id.ts';

const DAY = 864e5;
const SCHEMA = '1';

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

export const grants = ({ vendors }: ConsentRecord): number => Object.values(vendors).filter(({ granted }) => granted).length;

/**
 * The record of a decision. A refusal gets no identifier (C8), and a disabled vendor is never granted: who allowed something
 * was not asked about it, and is when it is back. Of a vendor that runs without consent only the objection is kept, or,
 * against a signal, what the visitor allowed: not to object is no consent.
 */
export function makeRecord({ vendors, granted, now, days, consentId, ...rest }: Answer): ConsentRecord {
  const { dnt, gpc } = rest.signals;
  const answered = vendors.filter(({ id, legalBasis, disabled }) =>
    (legalBasis === 'consent' ? !disabled || !granted[0] : dnt || gpc || !granted.includes(id)));
  const record = {
    ...rest,
    decidedAt: now,
    expiresAt: now + days * DAY,
    configHash: listHash(vendors),
    vendors: Object.fromEntries(answered.map((vendor) =>
      [vendor.id, { granted: !vendor.disabled && granted.includes(vendor.id), hash: vendorHash(vendor) }])),
    consentId: '',
  };
  if (grants(record)) record.consentId = consentId || randomId();
  return record;
}

/**
 * The cookie's value: a readable word, then fields that hold only characters a cookie may hold (RFC 6265), then a check sum,
 * by which a value that somebody cut, changed or made up is known.
 */
export function encode(record: ConsentRecord): string {
  const { decidedAt, expiresAt, policyVersion, configHash, vendors, method, signals, consentId } = record;
  const granted = grants(record);
  const body = [
    !granted ? 'reject' : granted < Object.keys(vendors).length ? 'choice' : 'accept',
    SCHEMA,
    decidedAt,
    expiresAt,
    encodeURIComponent(policyVersion),
    configHash,
    Object.entries(vendors).map(([id, answer]) => `${id}:${answer.hash}:${+answer.granted}`).join('/'),
    method.button,
    method.layer,
    +method.trusted,
    +signals.dnt,
    +signals.gpc,
    consentId,
  ].join('|');
  return `${body}|${hash(body)}`;
}

/**
 * Reads a value back. A bare `reject` is what browsers and filter lists write for the visitor: a refusal of everything.
 * A bare `accept`, another version, a time that cannot be and anything unreadable is no record.
 */
export function decode(value: string, now: number, days: number): ConsentRecord | undefined {
  if (value === 'reject') {
    const method: Method = { button: 'injected', layer: 'none', trusted: false };
    return makeRecord({ vendors: [], granted: [], method, signals: { dnt: false, gpc: false }, policyVersion: '', now, days, consentId: '' });
  }
  const [, body = '', sum] = /^(.*)\|(.*)$/.exec(value) ?? [];
  const [, schema, decidedAt = 0, expiresAt = 0, policyVersion = '', configHash = '', list, button, layer, trusted = 0, dnt = 0, gpc = 0, consentId = ''] = body.split('|');
  // A clock may be a little wrong, but a decision of next week was not made here.
  if (hash(body) !== sum || schema !== SCHEMA || +decidedAt > now + DAY) return undefined;
  return {
    decidedAt: +decidedAt,
    expiresAt: +expiresAt,
    policyVersion: attempt(() => decodeURIComponent(policyVersion), ''),
    configHash,
    vendors: Object.fromEntries((list ? list.split('/') : []).map((item) => {
      const [id = '', hash = '', granted = 0] = item.split(':');
      return [id, { granted: !!+granted, hash }];
    })),
    method: { button, layer, trusted: !!+trusted } as Method,
    signals: { dnt: !!+dnt, gpc: !!+gpc },
    consentId,
  };
}
