import type { Known } from '../check/known.ts';
import type { Facts } from './types.ts';

export interface Unlisted {
  host: string;
  /** Id of a vendor we know; `''` for a stranger. */
  known: string;
  count: number;
}

/** Third parties that no vendor covers, by host, in order of appearance. */
export function unlistedHosts({ loads }: Pick<Facts, 'loads'>): Unlisted[] {
  const hosts = new Map<string, Unlisted>();
  for (const { vendor, known, host, foreign } of loads) {
    if (vendor || !foreign) continue;
    const entry = hosts.get(host) ?? { host, known, count: 0 };
    hosts.set(host, { ...entry, known: entry.known || known, count: entry.count + 1 });
  }
  return [...hosts.values()];
}

/** What an owner adds to `vendors` in the JSON block, one entry a vendor. */
export function configFor(unlisted: readonly Unlisted[], known: readonly Known[]): string {
  const entries = new Map<string, { id: string; category: string; hosts: string[] }>();
  for (const { host, known: id } of unlisted) {
    const fact = known.find((one) => one.id === id);
    const name = fact?.id ?? host.replace(/[^a-z\d]+/g, '-').slice(0, 40);
    const entry = entries.get(name) ?? { id: name, category: fact?.category ?? 'marketing', hosts: [] };
    entries.set(name, { ...entry, hosts: [...entry.hosts, host] });
  }
  return [...entries.values()].map((entry) => JSON.stringify(entry)).join(',\n');
}
