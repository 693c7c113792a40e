import type { Gate } from './gate.ts';
import type { Holder } from './hold.ts';
import type { Natives, Realm } from './natives.ts';
import type { Patcher } from './patch.ts';

/** Holds what markup brings in: the text is parsed where nothing loads, looked through, and then moved in. */
export interface Markup {
  /** Holds everything held inside a tree, templates and open shadow roots included. */
  inspectTree(root: ParentNode): void;
  /** The text with held elements made inert; for `srcdoc`. */
  rewrite(html: string): string;
  /** One start tag made inert; for `document.write`, which knows no trees. */
  rewriteTag(tag: string): string;
}

export function createMarkup({ parseInto }: Natives, gate: Gate, { inspect, kept }: Pick<Holder, 'inspect' | 'kept'>): Markup {
  const inspectTree = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      inspect(element);
      for (const inner of [element.shadowRoot, (element as HTMLTemplateElement).content]) if (inner?.querySelectorAll as unknown) inspectTree(inner as ParentNode);
    }
  };
  const parse = (html: string): HTMLTemplateElement => {
    const template = document.createElement('template');
    parseInto(template, html);
    return template;
  };
  return {
    inspectTree,
    rewrite(html) {
      if (!gate.hint(html)) return html;
      const template = parse(html);
      inspectTree(template.content);
      return template.innerHTML;
    },
    rewriteTag(tag) {
      const element = gate.hint(tag) && parse(tag).content.firstElementChild;
      // Only the start tag: what follows it is still to be written.
      const held = element && inspect(element);
      // A pattern for the parser, not an element of the page.
      if (element) kept.delete(element);
      return held ? (element.cloneNode() as Element).outerHTML.replace(/<\/[^>]*>$/, '') : tag;
    },
  };
}

export function guardMarkup({ Element, Range, DOMParser, ShadowRoot, document }: Realm, patch: Patcher, { parseInto }: Natives, gate: Gate, { inspectTree }: Markup): void {
  const quiet = document.implementation.createHTMLDocument('');
  const touches = (html: unknown): boolean => gate.hint(String(html));

  /** Parses in a document without a window, in the same kind of context; nothing loads there. */
  const parsed = (context: Element, html: unknown): ChildNode[] => {
    const copy = quiet.importNode(context, false);
    parseInto(copy, html);
    inspectTree(copy);
    return [...copy.childNodes];
  };

  const inner = (self: Element | ShadowRoot, [html]: unknown[]): [unknown] | undefined => {
    const context = self instanceof Element ? self : self.host;
    if (!touches(html)) return undefined;
    const target = (self as HTMLTemplateElement).content ?? self;
    target.replaceChildren(...parsed(context.localName === 'template' ? document.createElement('div') : context, html));
    return [0];
  };
  patch(Element.prototype, 'innerHTML', inner);
  patch(ShadowRoot.prototype, 'innerHTML', inner);

  patch(Element.prototype, 'outerHTML', (self: Element, [html]) => {
    const context = self.parentElement;
    if (!context || !touches(html)) return undefined;
    self.replaceWith(...parsed(context, html));
    return [0];
  });

  patch(Element.prototype, 'insertAdjacentHTML', (self: Element, [where, html]) => {
    const place = ['before', 'prepend', 'append', 'after'][['beforebegin', 'afterbegin', 'beforeend', 'afterend'].indexOf(String(where).toLowerCase())] as 'before' | undefined;
    const context = place && /^[ba].?f?[te]/.test(place) && place !== 'append' as string ? self.parentElement : self;
    if (!place || !context || !touches(html)) return undefined;
    self[place](...parsed(context, html));
    return [undefined];
  });

  const { createContextualFragment } = Range.prototype;
  patch(Range.prototype, 'createContextualFragment', (self: Range, [html]) => {
    if (!touches(html)) return undefined;
    const { startContainer: start } = self;
    const range = quiet.createRange();
    range.selectNodeContents(quiet.importNode(start instanceof Element ? start : start.parentElement ?? quiet.body, false));
    const fragment = createContextualFragment.call(range, html as string);
    inspectTree(fragment);
    return [document.adoptNode(fragment)];
  });

  const { parseFromString } = DOMParser.prototype;
  patch(DOMParser.prototype, 'parseFromString', (self: DOMParser, args) => {
    if (!touches(args[0])) return undefined;
    const parsedDocument = parseFromString.apply(self, args as [string, DOMParserSupportedType]);
    inspectTree(parsedDocument);
    return [parsedDocument];
  });
}
