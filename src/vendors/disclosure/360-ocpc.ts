import type { BuiltIn } from './types.ts';
import { qihoo } from './qihoo.ts';

/** @see https://open.e.360.cn/api/ocpc_gettracelist.html */
export const ocpc360: BuiltIn = {
  ...qihoo,
  name: { en: '360 Dianjing oCPC', 'zh-CN': '360点睛 oCPC' },
  purpose: { en: 'Matches a later order or enquiry to the advertisement you came from.', 'zh-CN': '将之后的订单或咨询与您点击的广告对应。' },
  data: { en: 'Click id of the advertisement, kind, value and time of the conversion.', 'zh-CN': '广告点击标识，转化的类型、金额和时间。' },
  contact: 'https://open.e.360.cn/intro/',
  consequence: { en: 'Advertising is not matched to your visit.', 'zh-CN': '广告不与您的访问关联。' },
};
