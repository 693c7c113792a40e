import type { Look } from './types.ts';

/** Two clocks are compared, of the page and of the day. */
const SLACK = 20;

/** A request that began before the tag was held: nobody but the preload scanner can have made it (P9). */
export const preload: Look = ({ log, loads, scripts }) => {
  const held = log.filter(({ action, vector }) => action === 'held' && vector === 'script');
  return held.filter(({ what, time }, index) => held.findIndex((one) => one.what === what) === index
    && loads.some(({ place, start }) => place === what && start < time + SLACK))
    .map(({ what, vendor }) => {
      const script = scripts.find(({ place }) => place === what);
      return { key: 'preload', vendor, values: { what }, ...(script?.mark && { code: script.html }) };
    });
};
