import type { Gate } from './gate.ts';
import type { Natives } from './natives.ts';

/** The mark of a held element; the same one an owner writes by hand. */
export const MARK = 'data-consentry';

/** Held elements that are not in the document are kept for release up to this number, oldest dropped first. */
const KEPT = 500;

/** Attributes whose value is an address that browsers load, on one element or another. */
const ADDRESSES = 'src srcset srcdoc imagesrcset href data poster ping background style mask fill filter clip-path to from values'.split(' ');
const names = new Set([...ADDRESSES, 'xlink:href', 'type']);
/** Those that no property reflects under their name. */
const LOOSE = /^(?:back|image|mask|fil|clip|to|val|from)/;
export const isAddress = (name: string): boolean => names.has(name) || names.has(name.toLowerCase());
/** A link to follow loads nothing. */
const LINK = /^(?:a|area)$/;

/** Whether there is anything to ask about: of a page's elements most have a class at best. */
export const isAsked = (element: Element): boolean => element.localName === 'script'
  || element.getAttributeNames().some((name) => name.startsWith(MARK) || (isAddress(name) && name !== 'type' && (name !== 'href' || !LINK.test(element.localName))));

/** Held by us, marked by the owner, or a held element's clone. */
export const HELD = `script[${MARK}][type="text/plain"],[${MARK}][data-src],${ADDRESSES.map((name) => `[${MARK}-${name}]`).join()}`;

export interface Holder {
  /**
   * Asks the gate about one assignment. `true`: taken care of, the native must not run.
   * A script keeps its address and loses its type, because a script of unknown type never loads and keeps everything else
   * a later run needs: https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
   * Any other element loses the address, which is put aside on it.
   */
  assign(element: Element, attribute: string, value: unknown): boolean;
  /** Looks at an element that already has its attributes. `true` when it is held now. */
  inspect(element: Element): boolean;
  holdScript(element: Element, vendor: string): void;
  /** Is one of its addresses still shut? */
  stillHeld(element: Element): boolean;
  /** Gives an element its own attributes back. */
  rearm(element: Element): void;
  /** Held elements and their vendors, oldest first. */
  kept: Map<Element, string>;
  /** Made by a script, not by the parser: browsers treat those as async. */
  dynamic: WeakSet<Element>;
}

/** What `createMarkup` knows of text. */
interface Text {
  named(text: unknown, vector?: string): string | undefined;
  rewriteCss(css: unknown): unknown;
}

// eslint-disable-next-line max-lines-per-function -- six short functions over one set of held elements, which nobody else may touch
export function createHolder({ getAttribute, setAttribute, removeAttribute }: Natives, gate: Gate, { named, rewriteCss }: Text): Holder {
  const kept = new Map<Element, string>();
  const dynamic = new WeakSet<Element>();
  /** Trusted Types values must come back as they were given. */
  const given = new WeakMap<Element, Map<string, unknown>>();
  const isScript = (element: Element) => element.localName === 'script';
  const aside = (attribute: string) => `${MARK}-${attribute.replace('xlink:', '')}`;

  const move = (element: Element, from: string, to: string) => {
    const value = getAttribute(element, from);
    if (value === null) return;
    removeAttribute(element, from);
    setAttribute(element, to, given.get(element)?.get(to) ?? value);
  };

  const keep = (element: Element, vendor: string) => {
    if (getAttribute(element, MARK) === null) setAttribute(element, MARK, vendor);
    kept.set(element, vendor);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as Element);
  };

  const check = (element: Element, attribute: string, value: unknown, vector?: string) =>
    attribute === 'type' || (/href$/.test(attribute) ? LINK.test(element.localName) : !LOOSE.test(attribute) && !(attribute in element))
      ? undefined : (attribute === 'srcdoc' ? named : gate.held)(value, vector);

  const holder: Holder = {
    kept,
    dynamic,
    holdScript(element, vendor) {
      if (kept.has(element)) return;
      // One that was made inert in its markup has its own type put aside already.
      if (getAttribute(element, MARK) === null || getAttribute(element, 'type') !== 'text/plain') {
        move(element, 'type', aside('type'));
        setAttribute(element, 'type', 'text/plain');
      }
      keep(element, vendor);
      show(element, 'type', () => getAttribute(element, aside('type')));
    },
    assign(element, attribute, value) {
      const held = kept.has(element);
      if (attribute === 'type') {
        // A copy of a held script is kept by nobody.
        if (!isScript(element) || getAttribute(element, MARK) === null) return false;
        setAttribute(element, aside('type'), value);
        return true;
      }
      const vendor = check(element, attribute, value, element.localName);
      if (vendor === undefined) {
        // A new address, and a free one.
        if (held && (isScript(element) || getAttribute(element, aside(attribute)) !== null)) holder.rearm(element);
        return false;
      }
      dynamic.add(element);
      if (isScript(element)) {
        holder.holdScript(element, vendor);
        return false;
      }
      setAttribute(element, aside(attribute), String(value));
      given.set(element, (given.get(element) ?? new Map<string, unknown>()).set(attribute, value));
      keep(element, vendor);
      // Only the address has to wait, not the colours.
      if (attribute === 'style') setAttribute(element, attribute, rewriteCss(value));
      else show(element, attribute, () => getAttribute(element, aside(attribute)));
      return true;
    },
    inspect(element) {
      let found = false;
      for (const name of element.getAttributeNames()) {
        const value = getAttribute(element, name);
        const vendor = isAddress(name) ? check(element, name, value, element.localName) : undefined;
        if (vendor === undefined) continue;
        found = true;
        if (isScript(element)) {
          holder.holdScript(element, vendor);
          break;
        }
        move(element, name, aside(name));
        if (name === 'style') setAttribute(element, name, rewriteCss(value));
        keep(element, vendor);
      }
      return found;
    },
    stillHeld: (element) => [...element.attributes].some(({ name, value }) => {
      const attribute = name.replace(/^data-(?:consentry-)?/, '');
      return isAddress(attribute) && check(element, attribute, value) !== undefined;
    }),
    rearm(element) {
      kept.delete(element);
      removeAttribute(element, MARK);
      for (const own of [...ADDRESSES, 'type', 'getAttribute', 'hasAttribute']) delete (element as { [property: string]: unknown } & Element)[own];
      if (isScript(element)) removeAttribute(element, 'type');
      for (const { name } of [...element.attributes]) {
        // `data-src` is how an owner marks a frame.
        const attribute = name.replace(/^data-(?:consentry-)?/, '');
        if (attribute === name || !isAddress(attribute)) continue;
        move(element, name, attribute);
      }
      // A new source wakes nobody: https://html.spec.whatwg.org/multipage/media.html#the-source-element
      (element.parentNode as HTMLMediaElement | null)?.load?.();
    },
  };
  return holder;
}

/** The page reads back what it wrote, an address as an absolute one; by own members, so that no other element pays for it. */
function show(element: Element, attribute: string, read: () => string | null): void {
  const { getAttribute, hasAttribute } = element;
  const own = (name: string, descriptor: PropertyDescriptor) => Object.defineProperty(element, name, { configurable: true, ...descriptor });
  const asked = <T>(native: (name: string) => T, held: () => T) =>
    ({ value: (name: string) => (String(name).toLowerCase() === attribute ? held() : native.call(element, name)) });
  own(attribute, {
    get: () => (/src\w|type/.test(attribute) ? read() ?? '' : new URL(read() ?? '', document.baseURI).href),
    set(next: string) { element.setAttribute(attribute, next); },
  });
  own('getAttribute', asked(getAttribute, read));
  own('hasAttribute', asked(hasAttribute, () => read() !== null));
}
