import { randomBytes } from 'node:crypto';

/** What somebody pasted, for as long as they try it. In memory only: never in a file, a database or a log. */
export interface OwnTags {
  /** Returns an id that nobody can guess. */
  put(html: string): string;
  get(id: string): string | undefined;
}

const KEPT = 8;

/** Keeps the newest few. */
export function ownTags(): OwnTags {
  const shelf = new Map<string, string>();
  return {
    put(html) {
      const id = randomBytes(8).toString('hex');
      shelf.set(id, html);
      for (const oldest of [...shelf.keys()].slice(0, -KEPT)) shelf.delete(oldest);
      return id;
    },
    get: (id) => shelf.get(id),
  };
}
