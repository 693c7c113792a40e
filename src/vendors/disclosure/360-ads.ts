import type { BuiltIn } from './types.ts';
import { qihoo } from './qihoo.ts';

/** @see https://open.e.360.cn */
export const ads360: BuiltIn = {
  ...qihoo,
  name: { en: '360 display advertising', 'zh-CN': '360 展示广告' },
  purpose: { en: 'Shows advertising.', 'zh-CN': '展示广告。' },
  data: { en: 'Not stated by the provider; at least browser and IP address.', 'zh-CN': '提供方未说明，至少包括浏览器和 IP 地址。' },
  contact: 'https://open.e.360.cn/intro/',
  consequence: { en: 'This advertising is not shown.', 'zh-CN': '不展示此类广告。' },
};
