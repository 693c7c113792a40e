import type { Preset } from './preset.ts';
import { cookies, words } from './preset.ts';

/** 360分析. The core file has a hash name on a shared CDN. */
export const fenxi360: Preset = {
  id: '360-fenxi',
  category: 'analytics',
  // e.so.com belongs to 360-ocpc; here it is for owners who list this vendor alone.
  hosts: words('s.union.360.cn 360fenxi.mediav.com e.so.com'),
  urls: ['//s\\d*\\.(ssl\\.)?(qhimg|qhres2?)\\.com/static/[\\da-f]{16}\\.js'],
  cookies: [...cookies('Qs_lvt_* Qs_pv_* qs_lvt_* qs_pv_*', 365), ...cookies('mediav __qhart', 0)],
  // Undocumented; later sends go out only when the function returns true.
  stop: [['_qha', 'set', 'pingGuard', () => false]],
};
