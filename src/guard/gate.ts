import type { Vendor } from '../config/types.ts';
import type { GuardAction, GuardEntry } from './types.ts';
import { either } from './either.ts';
import { compile, unescapeCss } from './match.ts';
import { remember } from './remember.ts';

export interface GateOptions {
  vendors: readonly Vendor[];
  /** Category or vendor id. */
  allows(id: string): boolean;
  unlisted: 'allow' | 'report' | 'hold';
  log(entry: GuardEntry): void;
  /** Addresses that are ours or the owner's, whatever their host. */
  own: readonly string[];
}

/** The question every way of loading asks: may this leave? Answers with the id of the held vendor, or `undefined`. */
export interface Gate {
  /** One address, or several in one text, as in `srcset`, `ping` and CSS. Without a vector the answer is not logged. */
  held(text: unknown, vector?: string, action?: GuardAction): string | undefined;
  /** Addresses of text that the page has made, by what it names. */
  blobs: Map<string, string>;
  /** A cookie, storage key or database by the name of a held vendor. */
  heldName(name: unknown, kind: 'cookies' | 'storage', vector: string): string | undefined;
  /** An inline script that calls a held vendor's global which nothing stubs. */
  heldCompanion(code: string): string | undefined;
  /** `false` only when a long text surely names nothing held. */
  hint(text: string): boolean;
  /** `false` only when a value surely means nothing to any question about addresses; the quickest of them. */
  risky(value: unknown): boolean;
  /** The same for names. */
  riskyName: { [kind in 'cookies' | 'storage']: (name: unknown) => boolean };
  log(action: GuardAction, vendor: string, vector: string, what: string): void;
  /** Is anything shut at all? */
  closed(): boolean;
  allows(id: string): boolean;
}

/** Registrable domain, as far as a script can tell without the public suffix list; it only tells first from third party. */
const site = (host: string): string => /[^.]*\.(?:(?:com?|net|org|gov|edu|ac)\.)?[^.]*$/.exec(host)?.[0] ?? host;

/** Host and path of an absolute address without anything a parser would change. */
const PLAIN = /^(?:(?:https?|wss?):)?\/\/([\w.-]+)(?::\d+)?(\/[^?#\\\s]*)?(?:[?#][^\\\s]*)?$/i;

/** The text inside a data address, its own addresses apart from each other. */
const unpack = (href: string): string => {
  const [, packed, text = ''] = /^[^,]*?(;base64)?,(.*)/i.exec(unescape(href)) ?? [];
  return (packed ? atob(text) : text).replace(/[<>=;`]/g, ' ');
};

export function createGate({ vendors, allows, unlisted, log, own }: GateOptions): Gate {
  const matcher = compile(vendors);
  const rules = vendors.map((vendor) => ({
    id: vendor.id,
    cookies: either(vendor.cookies),
    storage: either(vendor.storage),
    companion: either(vendor.globals.map((name) => `(?:^|[^\\w$])${name.replace(/[$.]/g, '\\$&')}`)),
  }));
  const any = { cookies: either(vendors.flatMap(({ cookies }) => cookies)), storage: either(vendors.flatMap(({ storage }) => storage)) };
  const shut = (test: (rule: typeof rules[0]) => boolean) => rules.find((rule) => test(rule) && !allows(rule.id))?.id;
  const ownSites = [location.href, ...own].filter(Boolean).map((address) => site(new URL(address, location.href).hostname));
  const foreign = (hostname: string): '' | undefined => (ownSites.includes(site(hostname)) ? undefined : '');

  const blobs = new Map<string, string>();
  /** Vendor id, `''` for an unlisted third party, `undefined` for anything else. */
  const look = (address: string): [id: string | undefined, what: string] => {
    // Almost every address is plain, and taking it apart ourselves is ten times quicker than the URL parser.
    const [plain, host, path = '/'] = PLAIN.exec(address) ?? [];
    if (plain && host) return [matcher.vendor(host, path, plain)?.id ?? foreign(host.toLowerCase()), `${/^\w+:/.exec(plain)?.[0] ?? location.protocol}//${host}${path}`];
    try {
      const { hostname, pathname, href, origin, protocol } = new URL(address, document.baseURI);
      if (protocol === 'blob:') return [blobs.get(href.replace(/#.*/, '')), protocol];
      if (protocol === 'data:') return [gate.held(unpack(href)), protocol];
      if (/^(?:http|ws)/.test(protocol)) return [matcher.vendor(hostname, pathname, href)?.id ?? foreign(hostname), origin + pathname];
    } catch { /* The native will say what is wrong with it. */ }
    return [undefined, ''];
  };

  const riskyName = { cookies: remember((name) => any.cookies.test(name)), storage: remember((name) => any.storage.test(name)) };

  const gate: Gate = {
    blobs,
    held(text, vector, action = 'held') {
      if (!gate.risky(text)) return undefined;
      const whole = String(text);
      for (const part of /[\s,(\\]/.test(whole) ? [whole, ...unescapeCss(whole).split(/[\s,"'()]+/)] : [whole]) {
        // Most parts of a style are words, and the parser takes ten times as long to say so.
        if (!gate.risky(part)) continue;
        const [id, what] = look(part);
        const open = id === undefined || (id ? allows(id) : unlisted !== 'hold');
        if (vector && !open) gate.log(action, id, vector, what);
        else if (vector && id === '' && unlisted === 'report') gate.log('unlisted', id, vector, what);
        if (!open) return id;
      }
      return undefined;
    },
    heldName(name, kind, vector) {
      const id = riskyName[kind](String(name)) ? shut((rule) => rule[kind].test(String(name))) : undefined;
      if (id) gate.log('dropped', id, vector, String(name));
      return id;
    },
    heldCompanion: (code) => shut(({ companion }) => companion.test(code)),
    hint: (text) => unlisted === 'hold' || matcher.hint(text) || (text.includes('\\') && matcher.hint(unescapeCss(text))),
    risky: remember(matcher.risky),
    riskyName,
    log: (action, vendor, vector, what) => log({ action, vendor, vector, what, time: Date.now() }),
    closed: () => unlisted === 'hold' || Boolean(shut(() => true)),
    allows,
  };
  return gate;
}
