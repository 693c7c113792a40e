import type { Preset } from './preset.ts';
import { words } from './preset.ts';

/** Conversions of 360's ads. The analytics tag calls e.so.com too; it stays shut until marketing is allowed. */
export const ocpc360: Preset = {
  id: '360-ocpc',
  category: 'marketing',
  hosts: words('e.so.com dop.360.cn api.e.360.cn'),
};
