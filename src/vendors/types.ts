import type { Vendor } from '../config/types.ts';

/** What the guard must know of a vendor we ship; `resolve` fills in the rest. */
export type Preset = Pick<Vendor, 'id' | 'category'> & Partial<Vendor>;
