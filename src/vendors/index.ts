import type { Preset } from './preset.ts';
import { ads360 } from './360-ads.ts';
import { autopush360 } from './360-autopush.ts';
import { baiduTongji } from './baidu-tongji.ts';
import { fenxi360 } from './360-fenxi.ts';
import { gatherConvertlab } from './gather-convertlab.ts';
import { mediav360 } from './360-mediav.ts';
import { ocpc360 } from './360-ocpc.ts';
import { sensorsData } from './sensors-data.ts';
import { udesk } from './udesk.ts';

/** Every vendor we know, in matching order: where two cover an address, the narrower stands first. */
export const presets: readonly Preset[] = [
  baiduTongji,
  autopush360,
  ocpc360,
  ads360,
  fenxi360,
  mediav360,
  sensorsData,
  udesk,
  gatherConvertlab,
];

/** Short ids for owners; `360` is every product of 360. */
export const shorthands: { readonly [id: string]: readonly string[] } = {
  360: presets.map(({ id }) => id).filter((id) => id.startsWith('360-')),
  sensors: ['sensors-data'],
  gather: ['gather-convertlab'],
};

/** What is held when the owner names no vendor. */
export const defaultVendors: readonly string[] = ['baidu-tongji', '360', 'sensors', 'udesk'];
