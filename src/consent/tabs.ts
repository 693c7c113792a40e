import { attempt } from './attempt.ts';

export interface Tabs {
  /** Tells the other tabs that the record was written. */
  tell(): void;
  stop(): void;
}

/**
 * Calls back whenever the record may have changed elsewhere: read it again and compare. `cookieStore` reaches subdomains,
 * BroadcastChannel older browsers, `storage` a record kept in localStorage, and the last two a page that slept (P21, C6).
 */
export function watchTabs(page: Window & { cookieStore?: EventTarget; BroadcastChannel?: typeof BroadcastChannel }, changed: () => void): Tabs {
  // Firefox refuses it where cookies are refused.
  const channel = attempt(() => page.BroadcastChannel && new page.BroadcastChannel('consentry'), undefined);
  const sources: [EventTarget | undefined, string][] =
    [[channel, 'message'], [page.cookieStore, 'change'], [page, 'storage'], [page, 'pageshow'], [page.document, 'visibilitychange']];
  const each = (method: 'addEventListener' | 'removeEventListener'): void => {
    for (const [target, type] of sources) target?.[method](type, changed);
  };
  each('addEventListener');
  return {
    tell: () => channel?.postMessage(0),
    stop() {
      each('removeEventListener');
      channel?.close();
    },
  };
}
