const NAME = 'consentry';

export interface Tabs {
  /** Tells the other tabs that the record was written. */
  tell(): void;
  stop(): void;
}

/**
 * Calls back when the record may have changed elsewhere: read it again and compare. `cookieStore` reaches subdomains,
 * BroadcastChannel older browsers, `storage` a record kept in localStorage, and `pageshow` a page that slept (P21, C6).
 */
export function watchTabs(page: Window, changed: () => void): Tabs {
  const { BroadcastChannel, cookieStore } = page as Window & typeof globalThis & { cookieStore?: EventTarget };
  const channel = BroadcastChannel && new BroadcastChannel(NAME);
  const concerns = (event: Event & { changed?: { name?: string }[]; deleted?: { name?: string }[]; key?: string | null; persisted?: boolean }): void => {
    const { changed: set = [], deleted = [], key, persisted = true } = event;
    const named = event.type === 'change' ? [...set, ...deleted].some(({ name }) => name === NAME) : !key || key === NAME;
    if (named && persisted) changed();
  };
  const sources: [EventTarget | undefined, string][] =
    [[channel, 'message'], [cookieStore, 'change'], [page, 'storage'], [page, 'pageshow'], [page.document, 'visibilitychange']];
  for (const [target, type] of sources) target?.addEventListener(type, concerns);
  return {
    tell: () => channel?.postMessage(0),
    stop() {
      for (const [target, type] of sources) target?.removeEventListener(type, concerns);
      channel?.close();
    },
  };
}
