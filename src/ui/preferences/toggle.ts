import type { Vendor } from '../../config/types.ts';
import type { Selection } from '../selection.ts';

export function countOn(vendors: Vendor[], selection: Selection): number {
  return vendors.filter((vendor) => selection.has(vendor.id)).length;
}

/** Switches one vendor. */
export function toggleVendor(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Switches a category: on what it may switch on, unless that is on already; then everything in it off. */
export function toggleCategory(selection: Selection, vendors: Vendor[]): Selection {
  const next = new Set(selection);
  const together = vendors.filter((vendor) => !vendor.separate);
  if (together.every((vendor) => next.has(vendor.id))) vendors.forEach((vendor) => next.delete(vendor.id));
  else together.forEach((vendor) => next.add(vendor.id));
  return next;
}
