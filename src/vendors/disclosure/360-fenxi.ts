import type { BuiltIn } from './types.ts';
import { qihoo } from './qihoo.ts';

/** @see https://fenxi.360.cn */
export const fenxi360: BuiltIn = {
  ...qihoo,
  name: { en: '360 Analytics', 'zh-CN': '360分析' },
  purpose: { en: 'Counts visits and measures 360 advertising campaigns.', 'zh-CN': '统计访问量并评估 360 广告投放效果。' },
  data: { en: 'Visitor id, address of the page, referrer, time on page, clicks, advertising click data, screen, language, browser, IP address.', 'zh-CN': '访客标识、页面地址、来源页、停留时长、点击、广告点击数据、屏幕、语言、浏览器、IP 地址。' },
  contact: 'https://fenxi.360.cn',
  consequence: { en: 'Your visits are not counted.', 'zh-CN': '不统计您的访问。' },
};
