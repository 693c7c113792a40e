import type { Names, PageScript, Whose } from './types.ts';
import { placeOf } from './place.ts';

const MARK = 'data-consentry';
const INERT = 'text/plain';
/** https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element */
const RUNS = /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i;
const ADDRESS = /(?:https?:)?\\?\/\\?\/[\w.-]+\.[^\s"'`)]*/g;

/** Our own tag: by its file's name, by our attributes, or by the first words of a pasted copy. */
export const ownScript = (page: Document): HTMLScriptElement | null =>
  [...page.scripts].find(({ src }) => /\/consentry(?:\.min)?\.js(?:[?#]|$)/.test(src))
  ?? page.querySelector('script[data-vendors],script[data-endpoint],script[data-policy-url]')
  ?? [...page.scripts].find(({ textContent }) => textContent.startsWith('/*! Consentry '))
  ?? null;

function whoseCode(code: string, names: Names): Whose {
  const found = (code.match(ADDRESS) ?? []).map((address) => names.ofAddress(address.replace(/\\/g, '')));
  return found.find(({ vendor }) => vendor) ?? found.find(({ known }) => known) ?? { vendor: '', known: '' };
}

/** Without the text, which is the page's own. */
const tagOf = (script: HTMLScriptElement): string =>
  `<script ${[...script.attributes].map(({ name, value }) => (value ? `${name}="${value.replace(/"/g, '&quot;')}"` : name)).join(' ')}></script>`;

/** The page's scripts, apart from ours and from data. */
export function readScripts(page: Document, own: HTMLScriptElement | null, names: Names): PageScript[] {
  return [...page.scripts].filter((script) => script !== own && !/\/consentry(?:-\w+)?\.js/.test(script.src)).flatMap((script) => {
    // Not by getAttribute: a held script answers what the page has written.
    const { type, [MARK]: marked = '' } = Object.fromEntries([...script.attributes].map(({ name, value }) => [name, value])) as { type?: string; [MARK]?: string };
    const mark = type === INERT ? marked : '';
    if (!mark && !RUNS.test(type ?? '')) return [];
    const { src: address, textContent: code } = script;
    const whose = address ? names.ofAddress(address) : whoseCode(code, names);
    return [{
      ...whose, address, place: address && placeOf(address, page.baseURI), code: address ? '' : code, mark, html: tagOf(script),
      above: !!own && Boolean(script.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING),
    }];
  });
}
