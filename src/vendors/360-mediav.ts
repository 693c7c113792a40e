import type { Preset } from './types.ts';

/** 聚效 conversion and retargeting; covers every mediav.com host that a vendor before it did not take. */
export const mediav360: Preset = {
  id: '360-mediav',
  category: 'marketing',
  hosts: ['mediav.com'],
  cookies: [
    { pattern: '^mediav$', name: 'mediav', days: 0 },
    { pattern: '^_jzq(a|b|c|x|y|ckmp)$', name: '_jzqa … _jzqckmp' },
    { pattern: '^_qzj(a|b|c|to)$', name: '_qzja … _qzjto' },
  ],
};
