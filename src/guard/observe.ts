import type { Gate } from './gate.ts';
import type { Holder } from './hold.ts';
import type { Markup } from './markup.ts';
import type { Natives, Realm } from './natives.ts';
import { HELD, isAsked, MARK } from './hold.ts';
import { isOpen, rearm } from './marks.ts';

/**
 * What the parser inserts. A microtask checkpoint comes before a parsed script is prepared, so its callback is in time to stop
 * a static script from running: https://html.spec.whatwg.org/multipage/parsing.html#scriptEndTag (whatwg/html#7882).
 * It goes when parsing ends, because an observer over the document makes every insertion dearer.
 */
export function observeParser({ document, MutationObserver }: Realm, { getAttribute }: Natives, gate: Gate, holder: Holder, markup: Markup): () => void {
  const options = { childList: true, subtree: true };

  const look = (node: Node) => {
    const element = node as Element;
    if (node.nodeType !== 1 || holder.kept.has(element)) return;
    const { localName, shadowRoot } = element;
    if (isAsked(element)) ask(element);
    if (localName === 'template') templates.push(element as HTMLTemplateElement);
    if (shadowRoot) {
      shadowRoot.querySelectorAll('*').forEach(look);
      observer.observe(shadowRoot, options);
    }
  };
  const ask = (element: Element) => {
    const { localName, parentNode, nextSibling } = element;
    // Granted already: the parser, which is about to look at it, finds an ordinary tag in its place.
    if (isOpen(element, gate, holder)) rearm(element, gate, holder);
    else if (holder.inspect(element)) {
      // A frame has begun to load by now; leaving and entering the document stops it, and without an address it stays empty.
      if (/^(?:i?frame|object|embed)$/.test(localName) && parentNode) {
        element.remove();
        parentNode.insertBefore(element, nextSibling);
      }
    } else if (localName === 'script' && [MARK, 'src'].every((name) => getAttribute(element, name) === null)) {
      const code = element.textContent ?? '';
      const vendor = gate.heldCompanion(code) ?? (getAttribute(element, 'type') === 'module' ? gate.held(code) : undefined);
      if (vendor) {
        holder.holdScript(element, vendor);
        gate.log('held', vendor, 'inline', '');
      }
    }
    // Marked by the owner: it waits in line with what we hold.
    if (element.matches(HELD) && !holder.kept.has(element)) holder.kept.set(element, getAttribute(element, MARK) ?? '');
  };
  /** A template comes before its content. */
  const templates: HTMLTemplateElement[] = [];
  const take = (records: MutationRecord[]) => {
    for (const { content } of templates.splice(0)) {
      markup.inspectTree(content);
      content.querySelectorAll('*').forEach(look);
    }
    for (const { addedNodes } of records) addedNodes.forEach(look);
  };
  const observer = new MutationObserver(take);
  const stop = () => {
    take(observer.takeRecords());
    take([]);
    observer.disconnect();
  };
  observer.observe(document, options);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', stop, { once: true, capture: true });
  else stop();
  return stop;
}
