import type { Vendor } from '../config/types.ts';
import type { Preset } from '../vendors/preset.ts';
import type { Known } from './known.ts';

/** What recognises a vendor: addresses, cookies on the site's own domain, storage keys. */
export type VendorRules = Pick<Vendor, 'id' | 'hosts' | 'urls' | 'cookies' | 'storage'>;

const words = (text: string | undefined): string[] => (text ? text.split(' ') : []);

const pattern = (name: string): string => `^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`;

/** Rules of every vendor we know; those of `src/vendors/` go before the table's. */
export function knownRules(known: readonly Known[], presets: readonly Preset[]): VendorRules[] {
  const byId = new Map(presets.map((preset) => [preset.id, preset]));
  return known.map(({ id, hosts, url, cookies, storage }) => ({
    id,
    hosts: words(hosts),
    urls: url ? [url] : [],
    cookies: words(cookies).map((name) => ({ name, pattern: pattern(name) })),
    storage: words(storage).map(pattern),
    ...byId.get(id),
  }));
}
