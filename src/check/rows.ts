import type { Kept, Report, Visit } from './types.ts';
import { siteOf } from './site.ts';

export interface Row {
  vendor: string;
  name: string;
  /** Addresses without their query, and how often. */
  requests: [address: string, count: number][];
  kept: Kept[];
}

/** What one visit saw, by vendor and then by host; the site's own requests and keys without a vendor are left out. */
export function rowsOf({ requests, kept }: Visit, { site, nameOf }: Report): Row[] {
  const home = siteOf(new URL(site).hostname);
  const rows = new Map<string, Row>();
  const rowOf = (vendor: string, host: string): Row => {
    const key = vendor || host;
    const row = rows.get(key) ?? { vendor, name: vendor ? nameOf(vendor) : host, requests: [], kept: [] };
    rows.set(key, row);
    return row;
  };
  for (const { vendor, host, address } of requests) {
    if (!vendor && siteOf(host) === home) continue;
    const row = rowOf(vendor, host);
    const bare = address.replace(/[?#].*/, '');
    const known = row.requests.find(([one]) => one === bare);
    if (known) known[1]++;
    else row.requests.push([bare, 1]);
  }
  for (const entry of kept) if (entry.vendor) rowOf(entry.vendor, '').kept.push(entry);
  return [...rows.values()];
}
