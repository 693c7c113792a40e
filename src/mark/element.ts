import type { Tag } from './reader.ts';
import type { Edit } from './splice.ts';

/** The mark that src/guard/hold.ts knows. */
export const MARK = 'data-consentry';

export interface MarkedTag {
  vendor: string;
  address: string;
  edits: Edit[];
}

/** What browsers fetch without a click, by element. */
const ADDRESSES: { readonly [element: string]: readonly string[] } = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  // Outside SVG the parser makes an `img` of it.
  image: ['src', 'srcset', 'href'],
  input: ['src'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  link: ['href', 'imagesrcset'],
  feimage: ['href'],
  use: ['href'],
};

/** On any element. */
const EVERYWHERE = ['style', 'background'];

/** Links that fetch or connect; a canonical address, say, does neither. https://html.spec.whatwg.org/multipage/links.html#linkTypes */
const LOADING = /(?:^|\s)(?:preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|stylesheet|(?:shortcut|mask-)?icon|apple-touch-icon\S*|manifest|expect)(?:\s|$)/i;

/** Right after the name; attributes follow in any form. */
export const afterName = ({ start, name }: Tag): number => start + 1 + name.length;

export const markOf = ({ attributes }: Tag, vendor: string): string => (attributes.has(MARK) ? '' : ` ${MARK}="${vendor}"`);

export const rename = (tag: Tag, from: string, to: string): Edit => {
  const start = tag.attributes.get(from)?.start ?? tag.start;
  return { start, end: start + from.length, text: to };
};

/** `data-src` is the form owners write by hand; some lazy loaders use it too, so it may be taken. */
const aside = ({ name, attributes }: Tag, attribute: string): string =>
  (name === 'iframe' && attribute === 'src' && !attributes.has('data-src') ? `data-${attribute}` : `${MARK}-${attribute}`);

/** Any element but a script: its vendor's addresses are put aside. */
export function markElement(tag: Tag, vendorOf: (text: string) => string | undefined): MarkedTag | undefined {
  const { name, attributes } = tag;
  if (name === 'link' && !LOADING.test(attributes.get('rel')?.value ?? '')) return undefined;
  const found = [...ADDRESSES[name] ?? [], ...EVERYWHERE].flatMap((attribute) => {
    const address = attributes.get(attribute)?.value;
    const vendor = address === undefined ? undefined : vendorOf(address);
    return address === undefined || vendor === undefined ? [] : [{ attribute, address, vendor }];
  });
  const [first] = found;
  if (!first) return undefined;
  const at = afterName(tag);
  return {
    vendor: first.vendor,
    address: first.address,
    edits: [
      { start: at, end: at, text: markOf(tag, first.vendor) },
      ...found.map(({ attribute }) => rename(tag, attribute, aside(tag, attribute))),
    ],
  };
}
