import type { Gate } from './gate.ts';
import type { Holder } from './hold.ts';
import type { Realm } from './natives.ts';
import { HELD, MARK } from './hold.ts';

/** A held frame, or where the owner wants a widget's placeholder. */
const PLACE = `iframe[${MARK}],[${MARK}-place]`;

/** How often a page is looked through for marked tags that it added later, in milliseconds. */
const INTERVAL = 400;

export const isOpen = (element: Element, gate: Gate, holder: Holder): boolean =>
  element.matches(HELD) && gate.allows(element.getAttribute(MARK) ?? '') && !holder.stillHeld(element);

/** The document and those of its frames, as far as they are ours to see. */
const documents = (page: Document): Document[] => [page, ...[...page.querySelectorAll('iframe')].flatMap(({ contentDocument }) =>
  (contentDocument ? documents(contentDocument) : []))];

/** Everything held or marked that may run now. */
export const openElements = ({ document }: Realm, gate: Gate, holder: Holder): Element[] =>
  [...new Set([...documents(document).flatMap((page) => [...page.querySelectorAll(HELD)]), ...holder.kept.keys()])]
    .filter((element) => isOpen(element, gate, holder));

/** Takes note of what is marked under a root that the document may not reach. */
export const keepMarked = (root: ParentNode, holder: Holder): void => {
  for (const element of root.querySelectorAll?.('*') ?? []) {
    if (element.matches(HELD)) holder.kept.set(element, element.getAttribute(MARK) ?? '');
    if (element.shadowRoot) keepMarked(element.shadowRoot, holder);
  }
};

const REPLACED = /^(?:script|i?frame|object|embed|link|track)$/;

/** Lets one element load as it would have. Of all changes only becoming connected makes a script of changed type run, or a plug-in look again. */
export function rearm(element: Element, gate: Gate, holder: Holder): void {
  const { parentNode, nextSibling, isConnected, localName } = element;
  const vendor = holder.kept.get(element) ?? element.getAttribute(MARK) ?? '';
  const again = isConnected && REPLACED.test(localName);
  if (again) element.remove();
  holder.rearm(element);
  const address = ['src', 'href', 'data'].map((name) => element.getAttribute(name)).find(Boolean) ?? '';
  const script = localName === 'script';
  gate.log('released', vendor, script && !address ? 'inline' : localName, address.replace(/[?#].*/, ''));
  if (again) parentNode?.insertBefore(element, nextSibling);
  // A parsed script reads as one again. Not sooner: browsers run such scripts one after another, and one that never comes would stop all.
  if (script && !holder.dynamic.has(element) && !element.hasAttribute('async')) (element as HTMLScriptElement).async = false;
}

/**
 * Marked tags that a page adds after parsing. An observer would make every insertion dearer, and without one nothing tells;
 * so the page is looked at now and then, and for tags only when its number of scripts or frames has changed.
 */
export function watchMarks(realm: Realm, gate: Gate, holder: Holder, marked: () => void, tidy: () => void): () => void {
  const { document } = realm;
  let before = 0;
  let told = false;
  /** In sight, which it may come into long after it was made. Frames for counting are smaller. */
  const isSeen = (place: HTMLElement): boolean => place.offsetWidth > 40 && !gate.allows(place.getAttribute(`${MARK}-place`) ?? place.getAttribute(MARK) ?? '');
  const timer = realm.setInterval(() => {
    tidy();
    if (document.readyState === 'loading') return;
    // A live list would make every insertion a tenth dearer in Chromium.
    const { length: now } = document.querySelectorAll('script,iframe');
    if (now !== before) {
      before = now;
      for (const element of openElements(realm, gate, holder)) if (!holder.kept.has(element)) rearm(element, gate, holder);
    }
    // Whoever is told looks for further ones.
    if (!told && [...document.querySelectorAll<HTMLElement>(PLACE)].some(isSeen)) {
      told = true;
      marked();
    }
  }, INTERVAL);
  return () => realm.clearInterval(timer);
}
