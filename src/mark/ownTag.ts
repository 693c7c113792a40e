import type { VendorInput } from '../config/types.ts';
import type { MarkOptions } from './types.ts';
import { parseFragment } from 'parse5';

/** The Consentry tag of a site. */
export interface OwnTag {
  src: string;
  /** Written into a page that has none. */
  html: string;
  /** Is this the address of it? */
  is(address: string, base: string): boolean;
}

type Attributes = { readonly [name: string]: string };

const quoted = (value: string): string => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

function readAttributes(text: string): Attributes {
  const [element] = parseFragment(`<script ${text}></script>`).childNodes;
  return Object.fromEntries(element && 'attrs' in element ? element.attrs.map(({ name, value }) => [name, value]) : []);
}

const attributesOf = (tag: NonNullable<MarkOptions['tag']>): Attributes => {
  if (typeof tag !== 'string') return tag;
  return /(?:^|\s)src\s*=/i.test(tag) ? readAttributes(tag) : { src: tag };
};

/** The page has to hold the vendors that were marked: others would never come back, or never be held. */
function withVendors(attributes: Attributes, vendors: readonly VendorInput[] | undefined): [Attributes, block: string] {
  if (!vendors || 'data-vendors' in attributes) return [attributes, ''];
  if (vendors.every((vendor) => typeof vendor === 'string')) return [{ ...attributes, 'data-vendors': vendors.join(' ') }, ''];
  // Inside a script only `<` can end it or begin a comment.
  const json = JSON.stringify({ vendors }).replaceAll('<', '\\u003c');
  return [attributes, `<script type="application/json" data-consentry-config>${json}</script>`];
}

/** Without query and fragment; a file may be renewed by either. */
const pathOf = (address: string, base: string): string => {
  try {
    const { origin, pathname } = new URL(address, base);
    return origin + pathname;
  } catch {
    return '';
  }
};

export function createOwnTag(tag: NonNullable<MarkOptions['tag']>, vendors: readonly VendorInput[] | undefined): OwnTag {
  const [attributes, block] = withVendors(attributesOf(tag), vendors);
  const { src = '' } = attributes;
  if (!src) throw new TypeError('tag: needs the address of consentry.js');
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}${value ? `=${quoted(value)}` : ''}`).join('');
  return {
    src,
    html: `${block}<script${written}></script>`,
    is(address, base) {
      const path = pathOf(address, base);
      return path.endsWith('/consentry.js') || (path !== '' && path === pathOf(src, base));
    },
  };
}
