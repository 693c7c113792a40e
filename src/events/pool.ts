import type { Database } from './database.ts';
import type { Shelf } from './shelf.ts';

/** The shelf, and what the tabs have in the database. */
export interface Pool extends Shelf {
  /** Hands what only this tab holds to the database, and looks what is in there. Resolves soon; nothing when there is nothing to do. */
  share(prefix: string): Promise<void> | undefined;
}

/** A database may owe its answer for ever: after so many milliseconds this tab goes on without it until it answers. */
const PATIENCE = 2000;

export function openPool(shelf: Shelf, database: Database): Pool {
  /** What was in the database at the last look. */
  let shared = new Map<string, string>();
  /** What is on its way there, also when the page goes, and what has yet to leave it. */
  const [sent, gone] = [new Set<string>(), new Set<string>()];
  let [late, opening] = [false, false];

  const keys = (prefix: string): string[] =>
    [...new Set([...shelf.keys(prefix), ...shared.keys()])].filter((key) => key.startsWith(prefix) && !gone.has(key)).sort();
  const own = (prefix: string): string[] => shelf.passing(prefix).filter((key) => !shared.has(key) && !sent.has(key));
  /** `false`: it is no longer late. */
  const exchange = async (prefix: string): Promise<boolean> => {
    let dropped: string[] = [];
    opening = true;
    try {
      shared = new Map(await database.exchange((put, drop) => {
        for (const key of own(prefix)) {
          put(key, shelf.get(key));
          sent.add(key);
        }
        dropped = [...gone];
        dropped.forEach(drop);
      }));
      dropped.forEach((key) => gone.delete(key));
      for (const key of shared.keys()) if (sent.delete(key)) shelf.drop(key);
    } catch {
      shared.clear();
      sent.clear();
    }
    return late = opening = false;
  };
  const within = async (work: Promise<boolean>): Promise<void> => {
    let timer;
    const enough = new Promise<boolean>((done) => { timer = setTimeout(done, PATIENCE, true); });
    late = await Promise.race([work, enough]);
    clearTimeout(timer);
  };
  return {
    ...shelf,
    keys,
    // Sent as the page goes it would overtake what waits in the database; the next page of the tab hands it over.
    passing: (prefix) => (opening && !late && database.used() ? [] : own(prefix)),
    get: (key) => shelf.get(key) || (shared.get(key) ?? ''),
    drop(key) {
      shelf.drop(key);
      if (shared.has(key) || sent.has(key)) gone.add(key);
    },
    share(prefix) {
      if (late || !(own(prefix)[0] || gone.size || shared.size || database.used())) {
        shared.clear();
        return undefined;
      }
      return within(exchange(prefix));
    },
  };
}
