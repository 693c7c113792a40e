import type { Vendor } from '../config/types.ts';
import type { OwnTag } from './ownTag.ts';

/** What is looked for, compiled once. */
export interface Rules {
  /** The vendor of an address, or of one of several in `srcset`. */
  vendorOf(text: string, base: string): string | undefined;
  /** The vendor whose global an inline script calls and nothing stubs: the guard holds such a script, and so do we. */
  companionOf(code: string): string | undefined;
  /** The vendor whose tag an inline script inserts. */
  snippetOf(code: string, base: string): string | undefined;
  holdSnippets: boolean;
  /** Address of the page. */
  page: string;
  /** `undefined`: no tag is added. */
  tag: OwnTag | undefined;
}

/** Ways in which a snippet brings a tag in; code that only names an address does not load it as one. */
const LOADS = /createElement|document\s*\.\s*write|insertAdjacentHTML|innerHTML|\bimport\s*\(|\bnew\s+Image\b/;

/** `hm.baidu.com/h.js` without a scheme, as in `protocol + "hm.baidu.com/h.js"`. */
const BARE = /^[\w-]+(\.[\w-]+)+\//;

/** `find` names the vendor of one absolute address. */
export function createRules(vendors: readonly Vendor[], find: (url: URL) => string | undefined, rest: Pick<Rules, 'holdSnippets' | 'page' | 'tag'>): Rules {
  const look = (address: string, base: string): string | undefined => {
    try {
      const url = new URL(address, base);
      return /^(?:http|ws)/.test(url.protocol) ? find(url) : undefined;
    } catch {
      return undefined;
    }
  };
  const first = (parts: string[], base: string): string | undefined => {
    for (const part of parts) {
      const id = look(part, base);
      if (id !== undefined) return id;
    }
    return undefined;
  };
  const companions = vendors.filter(({ globals }) => globals.length > 0)
    .map(({ id, globals }): [string, RegExp] => [id, new RegExp(globals.map((name) => `(?:^|[^\\w$])${name}`).join('|'))]);

  return {
    ...rest,
    vendorOf: (text, base) => first(/[\s,(]/.test(text) ? [text, ...text.split(/[\s,"'()]+/)] : [text], base),
    companionOf: (code) => companions.find(([, pattern]) => pattern.test(code))?.[0],
    snippetOf(code, base) {
      if (!LOADS.test(code)) return undefined;
      const parts = code.replaceAll('\\/', '/').split(/["'`\s<>()=,;]+/).filter((part) => part.includes('/'));
      return first(parts.map((part) => (BARE.test(part) ? `//${part}` : part)), base);
    },
  };
}
