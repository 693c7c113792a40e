/** Texts by key, in storage where it works, in memory where it does not. Never throws. */
export interface Shelf {
  /** Keys that begin so, sorted. */
  keys(prefix: string): string[];
  /** `''` when there is none. */
  get(key: string): string;
  put(key: string, text: string): void;
  drop(key: string): void;
  /** What only memory holds: it is lost when the page goes. */
  fleeting: Map<string, string>;
}

export function openShelf(storage: () => Storage): Shelf {
  const fleeting = new Map<string, string>();
  const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  };
  const stored = (key: string): string | null | undefined => attempt((shelf) => shelf.getItem(key));
  return {
    fleeting,
    keys: (prefix) => [...attempt(Object.keys) ?? [], ...fleeting.keys()].filter((key) => key.startsWith(prefix)).sort(),
    get: (key) => fleeting.get(key) ?? stored(key) ?? '',
    put(key, text) {
      attempt((shelf) => shelf.setItem(key, text));
      if (stored(key) === text) fleeting.delete(key);
      else fleeting.set(key, text);
    },
    drop(key) {
      fleeting.delete(key);
      attempt((shelf) => shelf.removeItem(key));
    },
  };
}
