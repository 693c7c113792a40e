import type { Gate } from './gate.ts';
import type { Holder } from './hold.ts';
import type { Realm } from './natives.ts';
import { createLateTags } from './late.ts';
import { MARK } from './hold.ts';

/** The guard's side of a release, handed over when a decision is made; most pages never load this file. */
export interface Held {
  realm: Realm;
  gate: Gate;
  holder: Holder;
  /** Takes what a late tag writes; `false`: nobody late is running. */
  place(html: string): boolean;
}

/** Held by us, marked by the owner, or a held element's clone. */
const HELD = `script[${MARK}][type="text/plain"],[${MARK}][data-src],${['src', 'srcset', 'href', 'data', 'poster'].map((name) => `[${MARK}-${name}]`).join()}`;

/** What may now run, in page order; what is not in the document comes last, in the order it was made. */
function ready({ gate, holder }: Held): Element[] {
  const order = (a: Element, b: Element) => {
    if (!a.isConnected || !b.isConnected) return Number(b.isConnected) - Number(a.isConnected);
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  // A deferred or module script comes after those that block, as on the page.
  const rank = (element: Element) => Number(element.localName === 'script' && (element.hasAttribute('defer')
    || element.getAttribute(`${MARK}-type`) === 'module'));
  return [...new Set([...document.querySelectorAll(HELD), ...holder.kept.keys()])]
    .filter((element) => gate.allows(element.getAttribute(MARK) ?? '') && !holder.stillHeld(element))
    .sort((a, b) => rank(a) - rank(b) || order(a, b));
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

  const releaseScript = async (script: HTMLScriptElement) => {
    const external = script.hasAttribute('src') || script.hasAttribute('href');
    const parsed = !holder.dynamic.has(script) && !script.hasAttribute('async');
    if (parsed && !external) await late.settled();
    holder.rearm(script);
    // A parsed script that did not run at first is "force async" by now and would lose its place.
    if (parsed && external) script.async = false;
    late.expect(script, parsed && external);
    const parent = script.parentNode;
    // Of all changes only becoming connected makes a script of changed type run.
    if (parent && script.isConnected) {
      const next = script.nextSibling;
      script.remove();
      parent.insertBefore(script, next);
    }
  };

  const release = async (element: Element) => {
    const script = element.localName === 'script';
    const vendor = holder.kept.get(element) ?? element.getAttribute(MARK) ?? '';
    const address = ['src', `${MARK}-src`, 'data-src'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
    if (script) await releaseScript(element as HTMLScriptElement);
    else holder.rearm(element);
    gate.log('released', vendor, script && !address ? 'inline' : element.localName, address.replace(/[?#].*/, ''));
  };

  let running = Promise.resolve();
  return () => running = running.then(async () => {
    await afterPaint();
    for (const element of ready(held)) {
      await release(element);
      await nextTask();
    }
  });
}
