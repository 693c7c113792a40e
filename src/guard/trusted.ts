import type { Natives } from './natives.ts';

/** How nodes go where text would have gone. */
const PUT: { readonly [place: string]: 'before' | 'after' | 'prepend' | 'append' | 'replaceWith' | 'replaceChildren' } = {
  beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after', outerhtml: 'replaceWith', innerhtml: 'replaceChildren',
};

/** `place`: the member, or the place that `insertAdjacentHTML` was given. */
export type Reader = (self: Element & ShadowRoot & Range, place: string, html: unknown, run: (on?: unknown) => unknown) => [unknown] | undefined;

/** Into a template goes what it holds. */
const inside = (node: Element): ParentNode => (node.localName === 'template' ? (node as HTMLTemplateElement).content : node);

/**
 * Text that the page itself has trusted and that names something held. The browser reads it where nothing loads, and its nodes
 * are held there, so that no policy of ours is needed. `undefined`: not one of the places where that can be done.
 */
export function createReader(page: Document, parseInto: Natives['parseInto'], inspectTree: (root: ParentNode) => void): Reader {
  return (self, place, html, run) => {
    const put = PUT[place.toLowerCase()];
    const { startContainer, parentNode } = self;
    const outside = /[fW]/.test(put ?? '');
    const around = (startContainer ?? (outside ? parentNode : self)) as ShadowRoot | null;
    // Without a place for it the native throws.
    if (!around || (put ? around.nodeType === Node.DOCUMENT_NODE : !startContainer)) return undefined;
    const quiet = page.createElement('template').content.ownerDocument;
    const context = quiet.importNode([around, around.host, around.parentNode].find((node) => node instanceof Element) ?? page.body, false) as Element;
    const range = quiet.createRange();
    range.selectNodeContents(context);
    if (put) parseInto(context, html);
    const root = (put ? inside(context) : run(range)) as DocumentFragment;
    inspectTree(root);
    return [put ? (outside ? self : inside(self))[put as 'append'](...root.childNodes) : page.adoptNode(root)];
  };
}
