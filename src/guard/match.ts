import type { Vendor } from '../config/types.ts';
import { either } from './either.ts';
import { remember } from './remember.ts';

export type Rules = Pick<Vendor, 'id' | 'hosts' | 'urls'>;

export interface Matcher<V extends Rules> {
  /** The vendor of an address: its host and port-less rest in pieces, and the whole. The first one in the list wins. */
  vendor(hostname: string, pathname: string, href: string): V | undefined;
  /** `false` only when a text surely names no vendor's address; cheap, for long markup and CSS. */
  hint(text: string): boolean;
  /** Cheaper still: `false` only when a text surely leaves this site nowhere and fits no path pattern. */
  risky(text: string): boolean;
}

/** Where an address may begin in a text, and what stands in the place of its host. */
const AUTHORITY = /(?:(?:[/\\][\t\n\r]*){2,}|[ps][\t\n\r]*:[/\\\t\n\r]*)([^/?#\\"'<>() ]*)/gi;
/**
 * Ways to write a host without writing it: percent-encoding, letters that the URL parser folds or drops, the tabs and line ends
 * it skips, and character references, also for what comes before the host. https://url.spec.whatwg.org/#host-parsing
 */
const DISGUISED = /[%&\\]|[^\x21-\x7e]/;
/** Of an address that leaves this site, or of text that the page has made: `http:`, `https:`, `ws:`, `wss:`, `blob:`, and `data:` but for what only looks or sounds. Not of a style such as `top:0`. */
const SCHEME = /(?:t[\t\n\r]*p[\t\n\r]*s?|w[\t\n\r]*s[\t\n\r]*s?|o[\t\n\r]*b)[\t\n\r]*:|data:(?!image\/[^s]|font|audio|video)/i;
const REFERENCE = /&(?:amp;)*(?:#(?!(?:0*(?:3[489]|6[02]|160)|x0*(?:2[267]|3[ce]|a0));)|b?sol|colon|tab|newline)/i;

/** What no plain relative address has; in a long text something of it always stands. */
const ODD = /[\\:&\t\n\r]|\/\//;
const LONG = 999;
const SLASHES = /\/[\t\n\r]*\//;

const CSS_ESCAPE = /\\(?:([\da-f]{1,6})\s?|\r?\n|(.))/gi;

/** As a style sheet's parser reads it; a program's escaped slash as well. */
export const unescapeCss = (text: string): string =>
  text.replace(CSS_ESCAPE, (_, code?: string, sign: string = '') => (code ? String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)) : sign));

/** Before a path in a text. */
const BEGIN = '(?:^|[/"\'=\\s(,])';

/** A pattern without its classes, escapes and groups. */
const outer = (source: string): string => {
  const less = source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, '').replace(/\([^()]*\)/g, '');
  return less === source ? source : outer(less);
};

/** Compiles once; a check costs one map look-up a label of the host and one test of all path patterns together. */
export function compile<V extends Rules>(vendors: readonly V[]): Matcher<V> {
  const byHost = new Map<string, [rank: number, path: string][]>();
  const byUrl: [rank: number, pattern: RegExp][] = [];
  vendors.forEach(({ hosts, urls }, rank) => {
    for (const rule of hosts) {
      const [, host = '', path = ''] = /^([^/]*)(.*)$/.exec(rule.toLowerCase()) ?? [];
      byHost.set(host, [...(byHost.get(host) ?? []), [rank, path]]);
    }
    if (urls.length) byUrl.push([rank, new RegExp(urls.join('|'), 'i')]);
  });
  const sources = vendors.flatMap(({ urls }) => urls);
  const anyUrl = either(sources, 'i');
  // An address begins and ends anywhere in a text, and a relative one begins without the slash that its whole has.
  const own: string[] = [];
  const far: string[] = [];
  const rest: string[] = [];
  for (const source of sources) {
    const text = source.replace(/\\.|\[(?:\\.|[^\]])*\]|[$^]/g, (sign) => (sign === '^' ? '' : sign === '$' ? '(?![^"\'\\s>),])' : sign));
    const path = /^\/(?![/?*+{|])(.*)/.exec(text)?.[1];
    // A beginning that all of them share is looked for in half the time.
    if (outer(source).includes('|')) rest.push(path ? BEGIN + path : text);
    else if (path) own.push(path);
    else (text.startsWith('//') ? far : rest).push(text);
  }
  const paths = either(own.length ? [`${BEGIN}(?:${own.join('|')})`, ...rest] : rest, 'i');
  // Signs before a path are everywhere in markup: looked for without them first, which takes half the time.
  const loose = either([...own, ...rest], 'i');
  const inText = either([paths.source, ...far], 'i');
  /** Hosts that were looked at in texts. */
  const named = remember((authority) => DISGUISED.test(authority) || rulesOf(authority.replace(/^.*@|:\d*$/g, '')).length > 0);

  const rulesOf = (hostname: string): [rank: number, path: string][] => {
    const found: [number, string][] = [];
    for (let host = hostname.toLowerCase().replace(/\.$/, ''), dot = 0; dot >= 0; host = host.slice(dot + 1)) {
      found.push(...byHost.get(host) ?? []);
      dot = host.indexOf('.');
    }
    return found;
  };

  return {
    vendor(hostname, pathname, href) {
      let best = vendors.length;
      for (const [rank, path] of rulesOf(hostname)) if (rank < best && pathname.toLowerCase().startsWith(path)) best = rank;
      if (anyUrl.test(href)) for (const [rank, pattern] of byUrl) if (rank < best && pattern.test(href)) best = rank;
      return vendors[best];
    },
    hint: (text) => [...text.matchAll(AUTHORITY)].some(([, host]) => host && named(host)) || REFERENCE.test(text) || inText.test(text),
    // One expression for all of it takes three times as long; a letter is searched at memory speed.
    risky: (text) => (loose.test(text) && paths.test(text)) || ((text.length > LONG || ODD.test(text)) && (SLASHES.test(text) || text.includes('\\')
      || (text.includes(':') && SCHEME.test(text)) || (text.includes('&') && REFERENCE.test(text)))),
  };
}
