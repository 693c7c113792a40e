export interface Store<T> {
  get(): T;
  /** Takes a new value and tells everybody. */
  set(value: T): void;
  /** Calls back after every change from now on; returns the stop. */
  subscribe(listener: (value: T) => void): () => void;
}

/** Holds one value. A listener that throws never stops the next; its error goes to `fail`. */
export function createStore<T>(value: T, fail: (error: unknown) => void): Store<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      // A copy: who subscribes meanwhile is not called for this change.
      for (const listener of [...listeners]) {
        try {
          listener(next);
        } catch (error) {
          fail(error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
