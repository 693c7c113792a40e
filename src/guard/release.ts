import type { Gate } from './gate.ts';
import type { Holder } from './hold.ts';
import type { Markup } from './markup.ts';
import type { Natives, Realm } from './natives.ts';
import type { LateTags } from './late.ts';
import { createLateTags, isDeferred, loads } from './late.ts';
import { MARK } from './hold.ts';
import { openElements, rearm } from './marks.ts';

/** The guard's side of a release, handed over when a decision is made; most pages never load this file. */
export interface Held {
  realm: Realm;
  natives: Natives;
  gate: Gate;
  holder: Holder;
  markup: Markup;
  /** Until the other file is there, nobody late is running. */
  place: LateTags['place'];
}

const typeOf = (element: Element): string | null => element.getAttribute(`${MARK}-type`);

/** In page order; what is not in the document comes last, in the order it was made. */
function inOrder(elements: Element[]): Element[] {
  const order = (a: Element, b: Element) => {
    if (!a.isConnected || !b.isConnected) return Number(b.isConnected) - Number(a.isConnected);
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  // No image waits for a script, and a deferred or module script comes after those that block, as on the page.
  const rank = (element: Element) => (element.localName === 'script' ? 1 + Number(isDeferred(element, typeOf(element))) : 0);
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
  const late = createLateTags(held);
  held.place = late.place;
  /** Until the tag before is done: the parser would not have come further. */
  let before: Promise<unknown> = Promise.resolve();

  const release = async (element: Element) => {
    if (element.localName !== 'script') return rearm(element, gate, holder);
    const script = element as HTMLScriptElement;
    const parsed = !holder.dynamic.has(script);
    const waits = loads(script, typeOf(script));
    if (parsed) await before;
    late.expect(script);
    rearm(script, gate, holder);
    // What is not in the document does not load, so nothing can wait for it.
    if (parsed && !script.hasAttribute('async')) before = late.ended(script, waits && script.isConnected);
  };

  let running = Promise.resolve();
  return () => running = running.then(async () => {
    await afterPaint();
    for (const element of inOrder(openElements(realm, gate, holder))) {
      // One that cannot come back keeps no other one away.
      await release(element).catch((error: unknown) => realm.reportError?.(error));
      await nextTask();
    }
  });
}
