import type { Realm } from './natives.ts';
import type { Patcher } from './patch.ts';

/**
 * A frame of the same origin brings fresh natives, which could load a held tag or act on this document. It is guarded before
 * anybody can use it: its `load` event comes at once when an empty frame is inserted, and every way to its window asks here.
 */
export function guardFrames(realm: Realm, patch: Patcher, asks: (target: unknown, url: unknown) => boolean, guard: (realm: Realm) => void, isHeld: (frame: Element) => boolean): () => void {
  const { document } = realm;
  const enter = (found: Window | Document | null | undefined) => {
    try {
      const view = (found as Document | null)?.defaultView ?? found as Window | null;
      if (view?.document) guard(view as Realm);
    } catch { /* Another origin's frame has its own rules. */ }
    return found;
  };
  const reach = (_: never, __: unknown[], run: () => unknown): [unknown] => [enter(run() as Window | Document | null)];
  patch.rows('Frame|IFrame|Object|Embed'.replace(/\w+/g, 'HTML$&Element.contentDocument|HTML$&Element.contentWindow|HTML$&Element.getSVGDocument'), () => reach);
  patch.rows('open', () => (self, args, run) => (asks(args[1] || '_blank', args[0]) ? [null] : reach(self, args, run)));
  const loaded = (event: Event) => {
    const frame = event.target as Element;
    if (!/^(?:i?frame|object|embed)$/.test(frame.localName)) return;
    // An `embed` tells its window only here.
    for (let index = realm.length; index--;) enter(realm[index]);
    // An empty frame in place of the held one: nothing has loaded yet.
    if (isHeld(frame)) event.stopImmediatePropagation();
  };
  document.addEventListener('load', loaded, true);
  return () => document.removeEventListener('load', loaded, true);
}
