import type { Preset } from './preset.ts';
import { words } from './preset.ts';

/** Display ads of 360. */
export const ads360: Preset = {
  id: '360-ads',
  category: 'marketing',
  hosts: words('show-g.mediav.com show.g.mediav.com'),
};
