import { createHash } from 'node:crypto';
import type { ConsentEvent } from '../../src/events/types.ts';

/** A row of the ledger. */
export interface Entry {
  stream: string;
  seq: number;
  /** RFC 3339. */
  receivedAt: string;
  event: ConsentEvent;
  /** Hash of the row before, or `GENESIS`. */
  previous: string;
  hash: string;
}

/** What the first row of a stream follows. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over the row and its predecessor's hash, so that no row can be changed or left out unseen. */
export function entryHash({ stream, seq, receivedAt, event, previous }: Omit<Entry, 'hash'>): string {
  return createHash('sha256').update(canonical([previous, stream, seq, receivedAt, event])).digest('hex');
}

/** JSON with the keys in order: the database does not keep theirs. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
