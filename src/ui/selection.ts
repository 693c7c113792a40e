import type { Vendor } from '../config/types.ts';

/** Vendor ids whose switch is on. Never changed in place: a draft is thrown away when the dialog closes. */
export type Selection = ReadonlySet<string>;

/** Vendors the visitor is asked about: neither necessary nor shut for everybody. */
export function asked(vendors: Vendor[]): Vendor[] {
  return vendors.filter((vendor) => vendor.category !== 'necessary' && !vendor.disabled);
}

/** What Accept all grants: a vendor that needs its own consent only if it was chosen by itself (L-CN8). */
export function acceptAll(vendors: Vendor[], selection: Selection): string[] {
  return asked(vendors).filter((vendor) => !vendor.separate || selection.has(vendor.id)).map((vendor) => vendor.id);
}

/** Vendors the one short step after Accept all asks about. */
export function leftOut(vendors: Vendor[], selection: Selection): Vendor[] {
  return asked(vendors).filter((vendor) => vendor.separate && !selection.has(vendor.id));
}
