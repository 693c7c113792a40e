import type { Preset } from './preset.ts';
import { cookies } from './preset.ts';

/** 聚效 conversion and retargeting; covers every mediav.com host that a vendor before it did not take. */
export const mediav360: Preset = {
  id: '360-mediav',
  category: 'marketing',
  hosts: ['mediav.com'],
  cookies: [...cookies('mediav', 0), ...cookies('_jzq* _qzj*')],
};
