import { ads360 } from './360-ads.ts';
import { autopush360 } from './360-autopush.ts';
import { fenxi360 } from './360-fenxi.ts';
import { mediav360 } from './360-mediav.ts';
import { ocpc360 } from './360-ocpc.ts';
import { baiduTongji } from './baidu-tongji.ts';
import { gather } from './gather-convertlab.ts';
import { sensors } from './sensors-data.ts';
import { udesk } from './udesk.ts';
import type { BuiltIn } from './types.ts';

/** By vendor id. */
export const disclosures = {
  'baidu-tongji': baiduTongji,
  '360-fenxi': fenxi360,
  '360-mediav': mediav360,
  '360-autopush': autopush360,
  '360-ocpc': ocpc360,
  '360-ads': ads360,
  'sensors-data': sensors,
  udesk,
  'gather-convertlab': gather,
} satisfies { [id: string]: BuiltIn };

export type DescribedVendor = keyof typeof disclosures;
