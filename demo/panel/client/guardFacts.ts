import { placeOf } from '../../../src/inspector/place.ts';
import type { Tag } from './facts.ts';
import type { Look } from './look.ts';

/** What the guard did about a vendor on the page that is shown. */
export function guardFacts(id: string, seen: Look | undefined): Pick<Tag, 'held' | 'released' | 'heldPlaces'> {
  const log = seen?.consentry?.log.filter(({ vendor }) => vendor === id) ?? [];
  const held = log.filter(({ action }) => action === 'held' || action === 'dropped');
  return {
    held: held.length,
    released: log.filter(({ action }) => action === 'released').length,
    heldPlaces: held.filter(({ vector }) => vector === 'script').map(({ what }) => placeOf(what, seen?.address ?? '')),
  };
}
