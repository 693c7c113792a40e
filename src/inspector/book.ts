import type { Vendor } from '../config/types.ts';

export type Rule = Pick<Vendor, 'id' | 'hosts' | 'urls' | 'cookies' | 'storage'>;

/** Finds the first vendor that covers an address, or writes a cookie or a key of this name. */
export interface Book {
  ofAddress(address: URL): string | undefined;
  ofCookie(name: string): string | undefined;
  ofKey(name: string): string | undefined;
}

/** A rule is a host with its subdomains; a path may follow. */
function covers(rule: string, host: string, path: string): boolean {
  const [name = ''] = rule.split('/', 1);
  return `.${host}`.endsWith(`.${name}`) && path.startsWith(rule.slice(name.length));
}

/** The guard's matcher is built for speed, this one for size; a test holds the two together. */
export function createBook(rules: readonly Rule[]): Book {
  const find = (test: (rule: Rule) => boolean) => rules.find(test)?.id;
  const some = (sources: readonly string[], text: string, flags = '') => sources.some((source) => new RegExp(source, flags).test(text));
  return {
    ofAddress: ({ hostname, pathname, href }) => find(({ hosts, urls }) => some(urls, href, 'i')
      || hosts.some((rule) => covers(rule.toLowerCase(), hostname.replace(/\.$/, ''), pathname.toLowerCase()))),
    ofCookie: (name) => find(({ cookies }) => some(cookies.map(({ pattern }) => pattern), name)),
    ofKey: (name) => find(({ storage }) => some(storage, name)),
  };
}
