import type { Gate } from './gate.ts';
import type { Holder } from './hold.ts';
import type { Natives, Realm } from './natives.ts';
import type { Before, Patcher } from './patch.ts';
import { createReader } from './trusted.ts';

/** A start tag, with `>` allowed inside quoted values. Only `=` begins one: "a<b and don't" ends at its first `>`, as does `a=b="`. */
const START_TAG = /<[a-z](?:[^>=]|=(?=(\s*(?:"[^"]*"|'[^']*'|[^\s>]*)))\1)*>/gi;
/** What stands in quotes or brackets in CSS text: addresses come in no other way. */
const CSS_TOKEN = /(["'(]\s*)((?:\\[^]|[^"'()\\])+)/g;
/** Its beginning: most of what is set by the thousand is a length or a colour. */
const CSS_ADDRESS = /["'(]/;
const STYLE_TEXT = /<style\b[^>]*>([^]*?)(?=<\/style|$)/gi;

/** Makes held elements inert in text, before it reaches a parser. */
export interface Markup {
  /** The same value when nothing in it is held, so that a Trusted Types value stays one. */
  rewrite(html: unknown, style?: boolean, say?: (text: string) => unknown): unknown;
  /** The held vendor that a document, a style sheet or a program names anywhere. */
  named(text: unknown, vector?: string): string | undefined;
  /** The document of a frame, which asks for its own window, as anybody who wants to reach it has to, before any other script in it runs. */
  rewriteFrame(html: unknown): unknown;
  rewriteCss(css: unknown): unknown;
  /** Holds everything held inside a tree that loads nothing yet, templates and open shadow roots included. */
  inspectTree(root: ParentNode): void;
}

export function createMarkup({ parseInto, isTrusted, trust, nonce }: Natives, gate: Gate, { inspect, kept, dynamic }: Pick<Holder, 'inspect' | 'kept' | 'dynamic'>): Markup {
  /** The browser's own parser reads the tag, character references and all, in a template, where nothing loads. */
  const rewriteTag = (tag: string, say: (text: string) => unknown): string => {
    if (!gate.hint(tag)) return tag;
    const template = document.createElement('template');
    // Outside of SVG the parser reads `image` as `img`.
    const svg = /^<image\b/i.test(tag);
    parseInto(template, say(svg ? `<svg>${tag}` : tag));
    const outer = template.content.firstElementChild;
    const element = svg ? outer?.firstElementChild : outer;
    const held = element && inspect(element);
    // A pattern for the parser, not an element of the page.
    if (element) kept.delete(element);
    // Only the start tag: what follows it is in the text.
    return held ? (element.cloneNode() as Element).outerHTML.replace(/<\/[^>]*>$/, '') : tag;
  };
  const css = (text: string): string =>
    text.replace(CSS_TOKEN, (whole, before: string, address: string) => (gate.held(address, 'css') === undefined ? whole : `${before}data:,`));
  const inspectTree = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      // The page's parser has not made it, so nothing waits for it; many such scripts never run.
      if (inspect(element)) dynamic.add(element);
      for (const inner of [element.shadowRoot, (element as HTMLTemplateElement).content]) {
        if (inner instanceof DocumentFragment) inspectTree(inner);
      }
    }
  };
  // What the page has not trusted is none of ours to trust.
  const rewrite = (html: unknown, style = false, say: (text: string) => unknown = isTrusted(html) ? trust : String): unknown => {
    const text = String(html);
    if (!gate.hint(text)) return html;
    const safe = style ? css(text) : text.replace(START_TAG, (tag) => rewriteTag(tag, say)).replace(STYLE_TEXT, css);
    return safe === text ? html : say(safe);
  };
  return {
    inspectTree,
    rewrite,
    named(value, vector) {
      const text = String(value);
      // A link to follow loads nothing.
      const vendor = gate.hint(text) && gate.held(text.replace(/<a\s[^>]*>|[<>=;`]/gi, ' '));
      if (vendor && vector) gate.log('held', vendor, vector, 'srcdoc');
      return vendor || undefined;
    },
    rewriteFrame(html) {
      const safe = rewrite(html);
      return typeof safe === 'string' && gate.closed() && /<script|\son/i.test(safe)
        ? `<script nonce="${nonce}">frameElement.contentWindow</script>${safe}` : safe;
    },
    rewriteCss: (value) => (gate.hint(String(value)) ? css(String(value)) : value),
  };
}

/** Text goes in; what came out of it is looked up again, so that it can be given back, also in a closed shadow root. */
const HTML = 'Element.innerHTML 0|Element.outerHTML 0|Element.insertAdjacentHTML 1|Element.setHTML 0|Element.setHTMLUnsafe 0'
  + '|ShadowRoot.innerHTML 0|ShadowRoot.setHTML 0|ShadowRoot.setHTMLUnsafe 0|Range.createContextualFragment 0'
  + '|Document.execCommand 2';
/** Documents without a window: nothing loads in them, and what is held in them stays held when it moves. */
const DOCUMENTS = 'DOMParser.parseFromString|XMLHttpRequest.responseXML|XMLHttpRequest.response|XSLTProcessor.transformToDocument|XSLTProcessor.transformToFragment';
const CSS = 'CSSStyleSheet.insertRule 0|CSSStyleSheet.replace 0|CSSStyleSheet.replaceSync 0|CSSGroupingRule.insertRule 0|CSSStyleDeclaration.cssText 0'
  + '|CSSStyleDeclaration.setProperty 1|CSSStyleProperties.background 0|CSSStyleProperties.backgroundImage 0|HTMLStyleElement.textContent 0'
  + '|HTMLStyleElement.innerText 0|CSSStyleSheet.addRule 1|CSSStyleRule.insertRule 0|StylePropertyMap.set 1|StylePropertyMap.append 1|FontFace 1';

export function guardMarkup({ Document, HTMLStyleElement, Node, document: page }: Realm, patch: Patcher, { isTrusted, parseInto }: Natives, gate: Gate, { rewrite, rewriteCss, inspectTree }: Markup, keepMarked: (root: ParentNode) => void): void {
  const readTrusted = createReader(page, parseInto, inspectTree);
  /** Once, and in the order of the arguments, as the native would. */
  const convert = (args: unknown[], last: number) => {
    for (let index = 0; index <= last; index += 1) if (Object(args[index]) === args[index] && !isTrusted(args[index])) args[index] = `${args[index]}`;
  };
  const html = (argument: number, member = ''): Before => (self: unknown, args, run) => {
    if (args.length <= argument) return undefined;
    convert(args, argument);
    const style = self instanceof HTMLStyleElement;
    const trusted = !style && isTrusted(args[argument]) && gate.hint(`${args[argument]}`) && readTrusted(self as never, argument ? args[0] as string : member, args[argument], run);
    if (trusted) return trusted;
    const safe = rewrite(args[argument], style);
    if (safe === args[argument]) return undefined;
    const parent = self instanceof Node && self.parentNode;
    args[argument] = safe;
    const result = run();
    for (const root of [result, self, parent]) if (root instanceof Node) keepMarked(root as ParentNode & Node);
    return [result];
  };
  patch.rows(HTML, html, gate.risky);
  patch.rows(CSS, (argument, name) => (_, args) => {
    if (args.length <= argument) return;
    // What a property map or a font takes need not be text.
    if (!/^(?:set|append|FontFace)$/.test(name)) convert(args, argument);
    args[argument] = rewriteCss(args[argument]);
  }, (value) => (typeof value !== 'string' || CSS_ADDRESS.test(value)) && gate.risky(value));
  const made: Before = (_, __, run) => {
    const result = run();
    if (result instanceof Node) inspectTree(result as Document);
    return [result];
  };
  patch.rows(DOCUMENTS, () => made);
  patch(Document, 'parseHTML', made);
  patch(Document, 'parseHTMLUnsafe', made);
}
