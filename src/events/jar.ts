/** What of a storage is used here. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Jar extends Store {
  /** Names without a text that begin so: src/desk.ts holds a place in the order for what only its tab has yet. */
  held(prefix: string): string[];
}

/** A cookie rides on every request. */
const LONGEST = 60;

/** Room for a few characters where storage is full, which every tab sees at once: cookies of thirty days. */
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
    getItem: (key) => find(`${key}=`)[0]?.slice(key.length + 1) ?? null,
    setItem: (key, text) => void (text.length < LONGEST && write(`${key}=${text};max-age=2592000`)),
    removeItem: (key) => write(`${key}=;max-age=0`),
  };
}
