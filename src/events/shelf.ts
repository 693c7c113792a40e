import type { Store } from './jar.ts';

/** Texts by key: in the first storage that takes them, else in memory. Never throws. */
export interface Shelf {
  /** Keys that begin so, sorted. */
  keys(prefix: string): string[];
  /** Those of them that the first storage has not taken: they may be lost when the page goes. */
  passing(prefix: string): string[];
  /** `''` when there is none. */
  get(key: string): string;
  put(key: string, text: string): void;
  drop(key: string): void;
}

export function openShelf(stores: () => Store[]): Shelf {
  const memory = new Map<string, string>();
  const attempt = <T>(use: () => T): T | undefined => {
    try {
      return use();
    } catch {
      return undefined;
    }
  };
  const all = (): Store[] => attempt(stores) ?? [];
  const keys = (prefix: string): string[] =>
    [...all().flatMap((store) => attempt(() => Object.keys(store)) ?? []), ...memory.keys()].filter((key) => key.startsWith(prefix)).sort();
  const stored = (key: string) => (store?: Store): string | null | undefined => attempt(() => store?.getItem(key));
  const drop = (key: string, home?: Store): void => {
    memory.delete(key);
    for (const store of all()) if (store !== home && stored(key)(store) != null) attempt(() => store.removeItem(key));
  };
  return {
    keys,
    passing: (prefix) => keys(prefix).filter((key) => !stored(key)(all()[0])),
    get: (key) => memory.get(key) ?? all().map(stored(key)).find(Boolean) ?? '',
    put(key, text) {
      const home = all().find((store) => {
        attempt(() => store.setItem(key, text));
        return stored(key)(store) === text;
      });
      drop(key, home);
      if (!home) memory.set(key, text);
    },
    drop,
  };
}
