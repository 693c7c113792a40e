import type { Category, Vendor } from '../config/types.ts';
import type { Preset } from '../vendors/preset.ts';
import type { VendorRules } from './rules.ts';

export const SCENARIOS = ['none', 'reject', 'accept', 'withdraw', 'dnt', 'gpc'] as const;
export type Scenario = typeof SCENARIOS[number];

/** What the command is given by whoever wires it. */
export interface Tools {
  presets: readonly Preset[];
  /** Compiles rules into a look-up of the vendor of an address. */
  finder(rules: readonly VendorRules[]): (address: URL) => string | undefined;
  /** Vendors as an owner writes them, complete; throws on what nobody knows. */
  complete(vendors: unknown): Vendor[];
}

/** One request that a page made. */
export interface Seen {
  address: string;
  host: string;
  /** `script`, `image`, `xhr` … */
  kind: string;
  /** The page it was made on. */
  page: string;
  /** `''`: no vendor covers it. */
  vendor: string;
}

/** A cookie or a storage key that is there at the end. */
export interface Kept {
  area: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB';
  name: string;
  /** Domain of a cookie, origin of a key. */
  where: string;
  vendor: string;
}

/** What one visitor's browser did. */
export interface Visit {
  scenario: Scenario;
  pages: string[];
  /** After a withdrawal only what came after it. */
  requests: Seen[];
  kept: Kept[];
  /** JPEG. */
  picture: Buffer | undefined;
  /** The choice could be made. */
  acted: boolean;
  /** The signal is not a setting of this browser, but was shown to pages and servers. */
  shown: boolean;
}

/** What the site itself says of its vendors. */
export interface Listed {
  /** Version of Consentry; `''` where there is none. */
  version: string;
  vendors: readonly Pick<Vendor, 'id' | 'category' | 'separate' | 'disabled' | 'legalBasis'>[];
}

export interface Finding {
  level: 'fail' | 'notice';
  scenario: Scenario;
  kind: 'fired' | 'stored' | 'untried' | 'unlisted' | 'never' | 'twice' | 'absent' | 'shown';
  vendor: string;
  /** Addresses, hosts or names. */
  what: string[];
}

/** Everything the outputs say. */
export interface Report {
  site: string;
  time: string;
  browser: string;
  listed: Listed;
  visits: Visit[];
  findings: Finding[];
  nameOf(id: string): string;
  categoryOf(id: string): Category | '';
}
