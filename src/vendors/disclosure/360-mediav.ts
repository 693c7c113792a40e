import type { BuiltIn } from './types.ts';
import { qihoo } from './qihoo.ts';

/** @see https://open.e.360.cn */
export const mediav360: BuiltIn = {
  ...qihoo,
  name: { en: '360 Dianjing (MediaV)', 'zh-CN': '360点睛·聚效' },
  purpose: { en: 'Measures what advertising leads to and shows you advertising again elsewhere.', 'zh-CN': '衡量广告转化，并在其他网站再次向您展示广告。' },
  data: { en: 'Visitor id across sites, address of the page, referrer, orders, products and user id the site reports, browser, IP address.', 'zh-CN': '跨网站访客标识、页面地址、来源页、网站上报的订单、商品和用户标识、浏览器、IP 地址。' },
  contact: 'https://open.e.360.cn/intro/',
  consequence: { en: 'Advertising is not matched to your visit.', 'zh-CN': '广告不与您的访问关联。' },
};
