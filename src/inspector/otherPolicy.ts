const POLICY = 4;
const OTHER = 'simulated';

/** A record as if the choice had been made under another version of the policy; the fields are those of `consent/record.ts`. */
export function underOtherPolicy(record: string, hash: (text: string) => string): string {
  const fields = record.split('|').slice(0, -1);
  fields[POLICY] = fields[POLICY] === OTHER ? `${OTHER}-2` : OTHER;
  const body = fields.join('|');
  return `${body}|${hash(body)}`;
}
