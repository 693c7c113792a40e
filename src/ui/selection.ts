import type { Settings, Vendor } from '../config/types.ts';

/** Vendor ids whose switch is on. Never changed in place: a draft is thrown away when the dialog closes. */
export type Selection = ReadonlySet<string>;

/** Vendors the visitor is asked about: neither necessary nor shut for everybody. */
export function asked(vendors: Vendor[]): Vendor[] {
  return vendors.filter((vendor) => vendor.category !== 'necessary' && !vendor.disabled);
}

/** Vendors on another basis run until the visitor objects; a switch is not for them. */
export const byConsent = ({ legalBasis }: Vendor): boolean => legalBasis === 'consent';

/** What Accept all grants: a vendor that needs its own consent only if it was chosen by itself (L-CN8); an objection stays. */
export function acceptAll(vendors: Vendor[], selection: Selection): string[] {
  return asked(vendors).filter((vendor) => (!vendor.separate && byConsent(vendor)) || selection.has(vendor.id)).map((vendor) => vendor.id);
}

/** Vendors the one short step after Accept all asks about. */
export function leftOut(vendors: Vendor[], selection: Selection): Vendor[] {
  return asked(vendors).filter((vendor) => vendor.separate && !selection.has(vendor.id));
}

/** Vendors that are newly granted and need a ticked box and a confirmation (S17). */
export function unconfirmed({ vendors, confirm }: Settings, ids: readonly string[], before: Selection): Vendor[] {
  return asked(vendors).filter((vendor) => confirm.includes(vendor.category) && byConsent(vendor) && ids.includes(vendor.id) && !before.has(vendor.id));
}
