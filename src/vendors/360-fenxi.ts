import type { Preset } from './types.ts';

/** 360分析. The core file has a hash name on a shared CDN. */
export const fenxi360: Preset = {
  id: '360-fenxi',
  category: 'analytics',
  // e.so.com belongs to 360-ocpc; here it is for owners who list this vendor alone.
  hosts: ['s.union.360.cn', '360fenxi.mediav.com', 'e.so.com'],
  urls: ['//s\\d*\\.(ssl\\.)?(qhimg|qhres2?)\\.com/static/[\\da-f]{16}\\.js'],
  cookies: [
    { pattern: '^[Qq]s_lvt_\\d+$', name: 'Qs_lvt_…', days: 365 },
    { pattern: '^[Qq]s_pv_\\d+$', name: 'Qs_pv_…', days: 365 },
    { pattern: '^mediav$', name: 'mediav', days: 0 },
    { pattern: '^__qhart$', name: '__qhart', days: 0 },
  ],
  // Undocumented; later sends go out only when the function returns true.
  stop: [['_qha', 'set', 'pingGuard', () => false]],
};
