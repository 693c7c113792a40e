import type { Vendor } from '../config/types.ts';

export type Rules = Pick<Vendor, 'id' | 'hosts' | 'urls'>;

export interface Matcher<V extends Rules> {
  /** The vendor an absolute address belongs to; the first one in the list wins. */
  vendor(address: URL): V | undefined;
  /** `false` only when a text surely names no vendor's address; cheap, for long markup and CSS. */
  hint(text: string): boolean;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/**
 * Ways to write a host without writing it: character references, percent-encoding, letters that the URL parser folds or drops,
 * and the tabs and line ends it skips. An address with any of them before its path gets the slow look.
 * https://url.spec.whatwg.org/#host-parsing
 */
const DISGUISED = '&(?:#|b?sol|colon|tab|newline|nbsp)|(?:https?:|wss?:|[/\\\\][\\t\\n\\r]*[/\\\\])[^/?#"\'>]*[^\\x21-\\x24\\x27-\\x7e]|[ps]\\s*[\\t\\n\\r]\\s*:';

/** Compiles once; a check costs one map look-up a label of the host and one test of all path patterns together. */
export function compile<V extends Rules>(vendors: readonly V[]): Matcher<V> {
  const byHost = new Map<string, [rank: number, path: string][]>();
  const byUrl: [rank: number, pattern: RegExp][] = [];
  const sources: string[] = [];
  vendors.forEach(({ hosts, urls }, rank) => {
    for (const rule of hosts) {
      const [, host = '', path = ''] = /^([^/]*)(.*)$/.exec(rule.toLowerCase()) ?? [];
      byHost.set(host, [...(byHost.get(host) ?? []), [rank, path]]);
    }
    if (urls.length) byUrl.push([rank, new RegExp(urls.join('|'), 'i')]);
    sources.push(...urls);
  });
  const anyUrl = new RegExp(sources.join('|') || '(?!)', 'i');
  // A pattern may look for the start or the end of an address, which in markup is anywhere.
  const loose = sources.map((source) => source.replace(/(\[|\\)?[$^]/g, (sign, kept) => (kept ? sign : '(?:)')));
  const anything = new RegExp([...[...byHost.keys()].map(escape), ...loose, DISGUISED].join('|'), 'i');

  return {
    vendor({ hostname, pathname, href }) {
      let best = vendors.length;
      for (let host = hostname.replace(/\.$/, ''), dot; host; host = dot < 0 ? '' : host.slice(dot + 1)) {
        for (const [rank, path] of byHost.get(host) ?? []) {
          if (rank < best && pathname.toLowerCase().startsWith(path)) best = rank;
        }
        dot = host.indexOf('.');
      }
      if (anyUrl.test(href)) {
        for (const [rank, pattern] of byUrl) if (rank < best && pattern.test(href)) best = rank;
      }
      return vendors[best];
    },
    hint: (text) => anything.test(text),
  };
}
