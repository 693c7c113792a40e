/** Texts by key, in storage where it works, in memory where it does not. Never throws. */
export interface Shelf {
  /** Our keys, sorted. */
  keys(): string[];
  get(key: string): string | null;
  /** Is it in memory only, lost when the page goes? */
  fleeting(key: string): boolean;
  put(key: string, text: string): void;
  drop(key: string): void;
}

/** One key an entry: two tabs that add at once never overwrite each other. */
export function openShelf(storage: () => Storage, prefix: string): Shelf {
  const memory = new Map<string, string>();
  const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  };
  return {
    keys: () => [...attempt(Object.keys) ?? [], ...memory.keys()].filter((key) => key.startsWith(prefix)).sort(),
    get: (key) => memory.get(key) ?? attempt((shelf) => shelf.getItem(key)) ?? null,
    fleeting: (key) => memory.has(key),
    put(key, text) {
      attempt((shelf) => shelf.setItem(key, text));
      if (attempt((shelf) => shelf.getItem(key)) !== text) memory.set(key, text);
    },
    drop(key) {
      memory.delete(key);
      attempt((shelf) => shelf.removeItem(key));
    },
  };
}
