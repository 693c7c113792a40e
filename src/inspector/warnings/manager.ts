import type { Look } from './types.ts';
import { configFor, unlistedHosts } from '../unlisted.ts';

/** Files that bring other tags. */
const MANAGER = /^(?:www\.googletagmanager\.com\/gtm\.js|tags\.tiqcdn\.com\/utag\/|assets\.adobedtm\.com\/)/;

/** A tag manager that runs, and third parties after it that nobody listed. */
export const manager: Look = ({ loads }, known) => {
  const first = loads.find(({ place }) => MANAGER.test(place));
  if (!first) return [];
  const after = unlistedHosts({ loads: loads.filter(({ start, host, kind }) => start > first.start && host !== first.host && kind !== 'css') });
  if (!after.length) return [];
  const names = after.map(({ host, known: id }) => known.find((one) => one.id === id)?.name ?? host);
  return [{ key: 'manager', vendor: first.vendor || first.known || first.host, values: { what: [...new Set(names)].join(', ') }, code: configFor(after, known) }];
};
