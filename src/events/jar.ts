/** What of a storage is used here. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Jar extends Store {
  /** Names without a text that begin so: src/desk.ts holds a place in the order for what only its tab has yet. */
  held(prefix: string): string[];
  /** Says something to later visits, for thirty days. */
  mark(key: string): void;
}

/** What every tab sees at once where storage is full: cookies. */
export function openJar(page: Window): Jar {
  const write = (cookie: string): void => void (page.document.cookie = `${cookie};path=/;samesite=lax`);
  const find = (start: string): string[] => {
    try {
      return page.document.cookie.split('; ').filter((cookie) => cookie.startsWith(start));
    } catch {
      return [];
    }
  };
  return {
    held: (prefix) => find(prefix).filter((cookie) => cookie.endsWith('=')).map((cookie) => cookie.slice(0, -1)),
    mark: (key) => write(`${key}=1;max-age=2592000`),
    getItem: (key) => find(`${key}=`)[0]?.slice(key.length + 1) ?? null,
    // It takes no text: what two tabs write at once each of Firefox's processes may go on seeing in another order.
    setItem: () => undefined,
    removeItem: (key) => write(`${key}=;max-age=0`),
  };
}
