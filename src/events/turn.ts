import type { Shelf } from './shelf.ts';

/** Runs the work when no other tab does, and says how long to wait when one does (milliseconds, `0` when it ran). */
export type Turn = (work: () => Promise<void>) => Promise<number>;

/**
 * Web Locks queue the tabs; the browser frees the lock of a tab that dies. They are missing on plain http, where a lease
 * in storage stands in: two tabs in the same millisecond may both get it, and the receiver drops the double by its id.
 */
export function takeTurns(locks: LockManager | undefined, shelf: Shelf, name: string, lease: number): Turn {
  if (locks) {
    return async (work) => {
      await locks.request(name, work);
      return 0;
    };
  }
  return async (work) => {
    const left = +(shelf.get(name) ?? 0) - Date.now();
    // A lease longer than ours comes from a clock that was wrong.
    if (left > 0 && left <= lease) return left;
    shelf.put(name, String(Date.now() + lease));
    try {
      await work();
    } finally {
      shelf.drop(name);
    }
    return 0;
  };
}
