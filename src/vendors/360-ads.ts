import type { Preset } from './types.ts';

/** Display ads of 360. */
export const ads360: Preset = {
  id: '360-ads',
  category: 'marketing',
  hosts: ['show-g.mediav.com', 'show.g.mediav.com'],
};
