import type { Facts } from './types.ts';
import type { Said } from './words/say.ts';
import { earlyLoads } from './verdict.ts';

export interface Moment {
  /** Milliseconds after the page began. */
  at: number;
  act: Said;
  /** Vendor id, listed or known; `''` for a stranger. */
  vendor: string;
  /** The way it came. */
  by: string;
  what: string;
  bad: boolean;
}

const ACTS = { held: 'actHeld', released: 'actReleased', dropped: 'actDropped', unlisted: 'actUnlisted' } as const;

/** What happened on this page, oldest first: what the guard did, what third parties were asked, what the visitor chose. */
export function timeline({ log, loads, choices, from, since }: Facts): Moment[] {
  const moments: Moment[] = [
    ...log.map(({ action, vendor, vector, what, time }) => ({ at: time - from, act: { key: ACTS[action] }, vendor, by: vector, what, bad: false })),
    ...loads.filter(({ vendor, foreign }) => vendor || foreign).map((load) => ({
      at: load.start - from, act: { key: 'actRequest' as const }, vendor: load.vendor || load.known, by: load.kind, what: load.place,
      bad: Boolean(load.vendor && earlyLoads([load], since[load.vendor]).length),
    })),
    ...choices.map(({ time, button }) => ({ at: time - from, act: { key: 'actChoice' as const, values: { button } }, vendor: '', by: '', what: '', bad: false })),
  ];
  return moments.map((moment) => ({ ...moment, at: Math.round(moment.at) })).sort((a, b) => a.at - b.at);
}
