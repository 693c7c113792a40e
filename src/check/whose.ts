import type { Tools } from './types.ts';
import type { VendorRules } from './rules.ts';
import { siteOf } from './site.ts';

/** Whose an address, a cookie or a key is; `''` for nobody's. */
export interface Whose {
  address(address: string): string;
  cookie(name: string, domain: string): string;
  key(name: string): string;
}

/** Ours: the record and what waits for the endpoint. */
const OURS = /^consentry(?:$|[.-])/;

/** The site's own list comes before what we know. */
export function createWhose(page: string, lists: readonly (readonly VendorRules[])[], finder: Tools['finder']): Whose {
  const finders = lists.map((rules) => finder(rules));
  const rules = lists.flat();
  const home = siteOf(new URL(page).hostname);
  const matches = (sources: readonly string[], name: string) => sources.some((source) => new RegExp(source).test(name));
  const address = (text: string): string => {
    const url = new URL(text);
    return finders.map((find) => find(url)).find((id) => id !== undefined) ?? '';
  };
  const named = (name: string, sources: (rule: VendorRules) => readonly string[]) =>
    (OURS.test(name) ? '' : rules.find((rule) => matches(sources(rule), name))?.id ?? '');
  return {
    address,
    cookie(name, domain) {
      const host = domain.replace(/^\./, '');
      return siteOf(host) === home ? named(name, ({ cookies }) => cookies.map(({ pattern }) => pattern)) : address(`https://${host}/`);
    },
    key: (name) => named(name, ({ storage }) => storage),
  };
}
