import type { Vendor } from '../../../src/config/types.ts';

/** A vendor with every field, of which a test names the ones it is about. */
export const vendor = (fields: Partial<Vendor> & { id: string }): Vendor => ({
  category: 'analytics', hosts: [], urls: [], cookies: [], storage: [], globals: [], stop: [],
  disabled: false, separate: false, legalBasis: 'consent', revision: 1, disclosure: {}, ...fields,
});
