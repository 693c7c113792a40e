import type { Realm } from './natives.ts';
import type { Patcher } from './patch.ts';

/**
 * A frame of the same origin brings fresh natives, which could load a held tag or act on this document. It is guarded before
 * anybody can use it: its `load` event comes at once when an empty frame is inserted, and every way to its window asks here.
 */
export function guardFrames({ document }: Realm, patch: Patcher, asks: (target: unknown, url: unknown) => boolean, guard: (realm: Realm) => void, isHeld: (frame: Element) => boolean): () => void {
  const enter = (frame: unknown) => {
    try {
      const { contentWindow } = frame as HTMLIFrameElement;
      if (contentWindow?.document) guard(contentWindow as Realm);
    } catch { /* Another origin's frame has its own rules. */ }
  };
  const reach = (_: never, __: unknown[], run: () => unknown): [unknown] => {
    const found = run() as Window | Document | null;
    try {
      const realm = (found as Document | null)?.defaultView ?? found as Window | null;
      if (realm?.document) guard(realm as Realm);
    } catch { /* As above. */ }
    return [found];
  };
  patch.rows('HTMLIFrameElement.contentWindow|HTMLIFrameElement.contentDocument|HTMLFrameElement.contentWindow|HTMLFrameElement.contentDocument'
    + '|HTMLObjectElement.contentWindow|HTMLObjectElement.contentDocument|HTMLIFrameElement.getSVGDocument', () => reach);
  patch.rows('open', () => (self, args, run) => (asks(args[1] || '_blank', args[0]) ? [null] : reach(self, args, run)));
  const loaded = (event: Event) => {
    const frame = event.target as Element;
    if (!/^(?:i?frame|object|embed)$/.test(frame.localName)) return;
    enter(frame);
    // An empty frame in place of the held one: nothing has loaded yet.
    if (isHeld(frame)) event.stopImmediatePropagation();
  };
  document.addEventListener('load', loaded, true);
  return () => document.removeEventListener('load', loaded, true);
}
