import type { Disclosure, Vendor } from '../../config/types.ts';
import type { FullSpeech } from '../../i18n/types.ts';

/** A vendor as the visitor reads it. */
export type Row = { [field in keyof Required<Disclosure>]: string };

/** The owner's disclosure, field by field, over the shipped one; the id stands in for a name. */
export function describe(vendor: Vendor, speech: FullSpeech): Row {
  const known = speech.vendors[vendor.id];
  const field = (name: keyof Row): string => speech.localise(vendor.disclosure[name]) || speech.localise(known?.[name]);
  return {
    name: field('name') || vendor.id,
    purpose: field('purpose'),
    data: field('data'),
    provider: field('provider'),
    contact: field('contact'),
    policyUrl: field('policyUrl'),
    country: field('country'),
    consequence: field('consequence'),
    retention: field('retention'),
  };
}
