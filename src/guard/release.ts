import type { Gate } from './gate.ts';
import type { Holder } from './hold.ts';
import type { Realm } from './natives.ts';
import { createLateTags } from './late.ts';
import { MARK } from './hold.ts';
import { openElements, rearm } from './marks.ts';

/** The guard's side of a release, handed over when a decision is made; most pages never load this file. */
export interface Held {
  realm: Realm;
  gate: Gate;
  holder: Holder;
  /** Takes what a late tag writes; `false`: nobody late is running. */
  place(html: string): boolean;
}

/** In page order; what is not in the document comes last, in the order it was made. */
function inOrder(elements: Element[]): Element[] {
  const order = (a: Element, b: Element) => {
    if (!a.isConnected || !b.isConnected) return Number(b.isConnected) - Number(a.isConnected);
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  // A deferred or module script comes after those that block, as on the page.
  const rank = (element: Element) => Number(element.localName === 'script' && (element.hasAttribute('defer')
    || element.getAttribute(`${MARK}-type`) === 'module'));
  return elements.sort((a, b) => rank(a) - rank(b) || order(a, b));
}

/** After the next paint, in a task of its own: a release must not make the click slow. */
const afterPaint = (): Promise<void> => new Promise((done) => {
  // No frame comes while the tab is hidden.
  const timer = setTimeout(done, 200);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(done);
  });
});
const nextTask = (): Promise<void> => new Promise((done) => { setTimeout(done); });

/**
 * Re-arms what was held, one element a task. The original element goes back in, so that id, nonce, integrity, listeners and
 * `document.currentScript` are what they were, and Trusted Types need no policy.
 */
export function createRelease(held: Held): () => Promise<void> {
  const { realm, gate, holder } = held;
  const late = createLateTags(realm);
  held.place = late.place;

  const release = async (element: Element) => {
    if (element.localName === 'script') {
      const script = element as HTMLScriptElement;
      const external = script.hasAttribute('src') || script.hasAttribute('href');
      const type = script.getAttribute(`${MARK}-type`);
      const blocks = !holder.dynamic.has(script) && !['async', 'defer', 'nomodule'].some((name) => script.hasAttribute(name)) && (!type || /(?:java|ecma)script/i.test(type));
      // The parser would not have come this far before.
      if (!holder.dynamic.has(script)) await late.settled();
      // What is not in the document does not load, so nothing can wait for it.
      late.expect(script, blocks && external && script.isConnected);
    }
    rearm(element, gate, holder);
  };

  let running = Promise.resolve();
  return () => running = running.then(async () => {
    await afterPaint();
    for (const element of inOrder(openElements(realm, gate, holder))) {
      await release(element);
      await nextTask();
    }
  });
}
