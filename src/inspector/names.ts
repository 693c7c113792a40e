import type { Book } from './book.ts';
import type { Names, Whose } from './types.ts';

/** Registrable domain, as far as it can be told without the public suffix list. */
const site = (host: string): string => /[^.]*\.(?:(?:com?|net|org|gov|edu|ac)\.)?[^.]*$/.exec(host)?.[0] ?? host;

/** Asks the listed vendors first, then all that we know. */
export function createNames(listed: Book, known: Book, page: Location, own: readonly string[]): Names {
  const parse = (address: string): URL => {
    try {
      return new URL(address, page.href);
    } catch {
      return new URL('about:invalid');
    }
  };
  const whose = (find: (book: Book) => string | undefined): Whose => {
    const vendor = find(listed) ?? '';
    return { vendor, known: vendor ? '' : find(known) ?? '' };
  };
  const sites = [page.href, ...own].map((address) => site(parse(address).hostname));
  return {
    ofAddress: (address) => whose((book) => book.ofAddress(parse(address))),
    ofCookie: (name) => whose((book) => book.ofCookie(name)),
    ofKey: (name) => whose((book) => book.ofKey(name)),
    foreign: (address) => !sites.includes(site(parse(address).hostname)),
  };
}
