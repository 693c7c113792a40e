import type { Bus } from './api.ts';
import type { GuardEntry } from './guard/types.ts';

const LENGTH = 300;

/** The last things the guard did, and the page's events about them. */
export function createLog(emit: Bus['emit']) {
  const entries: GuardEntry[] = [];
  return {
    add(entry: GuardEntry) {
      entries.push(entry);
      if (entries.length > LENGTH) entries.shift();
      if (entry.action === 'held' || entry.action === 'dropped') emit('hold', entry);
      if (entry.action === 'released') emit('release', entry);
    },
    entries: () => [...entries],
  };
}
