/** A window with its own natives: the page's, or that of a frame. */
export type Realm = Window & typeof globalThis;

interface TrustedTypes {
  isHTML(value: unknown): boolean;
  isScriptURL(value: unknown): boolean;
  emptyHTML: object;
  createPolicy(name: string, rules: Policy): Policy;
}
interface Policy {
  createHTML(text: string): unknown;
}

/**
 * The natives the guard itself works with, taken once, before any other script can change them.
 * Everything else in this folder uses only these where a patched one would ask the guard again.
 */
export interface Natives {
  getAttribute(element: Element, name: string): string | null;
  setAttribute(element: Element, name: string, value: unknown): void;
  removeAttribute(element: Element, name: string): void;
  /** The `innerHTML` setter. */
  parseInto(context: Element, html: unknown): void;
  /** The `document.cookie` setter. */
  writeCookie(document: Document, cookie: string): void;
  write(document: Document, html: unknown): void;
  /** For our own consent events, whatever is put in its place later. */
  fetch: typeof fetch;
  beacon: Navigator['sendBeacon'];
  /** Of our script tag, for what we write. */
  nonce: string;
  /** A value of Trusted Types, which must go on as it is. */
  isTrusted(value: unknown): boolean;
  /**
   * Text we made of a value that the page trusted. A page that enforces Trusted Types lists the policies it allows, and ours,
   * `consentry`, is asked for only here; where it is refused, nothing comes of the text.
   */
  trust(text: string): unknown;
}

export function saveNatives(realm: Realm): Natives {
  const call = realm.Function.prototype.call;
  const take = <F>(native: unknown): F => call.bind(native as never) as F;
  const setter = (owner: object, name: string) => realm.Object.getOwnPropertyDescriptor(owner, name)?.set;
  const { Element, Document, trustedTypes } = realm as Realm & { trustedTypes?: TrustedTypes };
  let policy: Policy | undefined;
  return {
    getAttribute: take(Element.prototype.getAttribute),
    setAttribute: take(Element.prototype.setAttribute),
    removeAttribute: take(Element.prototype.removeAttribute),
    parseInto: take(setter(Element.prototype, 'innerHTML')),
    writeCookie: take(setter(Document.prototype, 'cookie')),
    write: take(Document.prototype.write),
    // Either may have been switched off.
    fetch: realm.fetch?.bind(realm),
    beacon: realm.navigator.sendBeacon?.bind(realm.navigator) ?? (() => false),
    nonce: (realm.document.currentScript as HTMLScriptElement | null)?.nonce ?? '',
    isTrusted: (value) => Boolean(trustedTypes?.isHTML(value) || trustedTypes?.isScriptURL(value)),
    trust(text) {
      try {
        policy ??= trustedTypes?.createPolicy('consentry', { createHTML: String });
      } catch {
        policy = { createHTML: () => trustedTypes?.emptyHTML };
      }
      return policy ? policy.createHTML(text) : text;
    },
  };
}
