import type { Vendor } from '../config/types.ts';
import type { Status } from '../consent/types.ts';
import type { Facts, Load } from './types.ts';
import type { Said } from './words/say.ts';
import { reasonOf } from './reason.ts';

export type Tone = 'bad' | 'good' | 'warn' | 'quiet';

export interface Line {
  vendor: Vendor;
  status: Status;
  tone: Tone;
  /** What its tags did. */
  verdict: Said;
  /** Why. */
  reason: Said;
}

/** Two clocks are compared, of the page and of the day. */
const SLACK = 20;

export const earlyLoads = (loads: readonly Load[], since: number | undefined): Load[] =>
  loads.filter(({ start }) => since === undefined || start < since - SLACK);

/** What the tags of one vendor did on this page, and whether they should have. */
function judge({ id, category }: Vendor, facts: Facts): [Tone, Said] {
  const loads = facts.loads.filter(({ vendor }) => vendor === id);
  const actions = facts.log.filter(({ vendor }) => vendor === id);
  const since = facts.since[id];
  const early = earlyLoads(loads, since).length;
  if (early) return ['bad', { key: 'early', values: { count: early } }];
  if (since === undefined) {
    const count = actions.filter(({ action }) => action === 'held' || action === 'dropped').length;
    return count ? ['quiet', { key: 'held', values: { count, category } }] : ['quiet', { key: 'absent' }];
  }
  if (!loads.length) return actions.some(({ action }) => action === 'released') ? ['warn', { key: 'released' }] : ['quiet', { key: 'ready' }];
  const chosen = since > facts.from;
  const ms = Math.max(0, Math.round(Math.min(...loads.map(({ start }) => start)) - (chosen ? since : facts.from)));
  return ['good', { key: chosen ? 'firedChoice' : 'firedStart', values: { count: loads.length, ms } }];
}

/** One line a vendor, in the order of the configuration. */
export const verdicts = (facts: Facts): Line[] => facts.settings.vendors.map((vendor) => {
  const [tone, verdict] = judge(vendor, facts);
  return { vendor, status: facts.state.vendors[vendor.id] ?? 'undecided', tone, verdict, reason: reasonOf(vendor, facts) };
});
