import type { Vendor } from '../config/types.ts';

/** FNV-1a, 32 bits, base 36: tells that something changed, nothing more. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
}

/**
 * Changes when the visitor has to be asked again about this vendor (S16, S21, S33): what it is, what it may know, for what,
 * who gets it and where. Hosts and patterns only say how we recognise it; a link or a telephone number is no new question.
 */
export function vendorHash({ id, category, separate, revision, disclosure }: Vendor): string {
  const { purpose, data, provider, country } = disclosure;
  return hash(JSON.stringify([id, category, separate, revision, purpose, data, provider, country]));
}

/** Hash of the list the visitor was asked about, whatever its order. */
export const listHash = (vendors: readonly Vendor[]): string => hash(vendors.map(vendorHash).sort().join());
