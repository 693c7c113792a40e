import type { Disclosure, Vendor } from '../../src/config/types.ts';
import { localise } from '../../src/i18n/localise.ts';
import { disclosures } from '../../src/vendors/disclosure/index.ts';
import { listedVendors } from './config.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

/** A row of the table in the site's privacy policy. */
export interface VendorRow {
  id: string;
  technology: string;
  category: string;
  purpose: string;
  data: string;
  provider: string;
  contact: string;
  /** Cookies with their lifetime. */
  cookies: string[];
}

/** One row for each vendor of the configuration that the Consentry tag of this very page gets. */
export function vendorRows({ lang, scenario }: View): VendorRow[] {
  const w = words[lang];
  return listedVendors(scenario).map((vendor) => {
    const builtIn: { [id: string]: Disclosure } = disclosures;
    const known = { ...builtIn[vendor.id], ...vendor.disclosure };
    const text = (field: 'name' | 'purpose' | 'data' | 'provider'): string => localise(known[field], w.htmlLang);
    return {
      id: vendor.id, technology: text('name'), category: w.privacy.categories[vendor.category], purpose: text('purpose'), data: text('data'),
      provider: text('provider'), contact: known.contact ?? '', cookies: cookieTexts(vendor, w.privacy),
    };
  });
}

function cookieTexts({ cookies }: Vendor, { session, days }: { session: string; days: string }): string[] {
  return cookies.map(({ name, pattern, days: life }) =>
    (life === undefined ? name ?? pattern : `${name ?? pattern} (${life ? days.replace('{n}', String(life)) : session})`));
}
