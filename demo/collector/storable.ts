/**
 * The place of the first text that PostgreSQL cannot keep, as a JSON Pointer: one with a zero character or with half of
 * a surrogate pair. JSON allows both; the database would refuse the whole row.
 */
export function unstorable(value: unknown, pointer = ''): string | undefined {
  if (typeof value === 'string') return /[\u0000\ud800-\udfff]/u.test(value) ? pointer : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const place = `${pointer}/${escapePointer(name)}`;
    const found = unstorable(name, place) ?? unstorable(member, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A name as it stands in a JSON Pointer (RFC 6901). */
export function escapePointer(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
