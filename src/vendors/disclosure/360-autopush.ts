import type { BuiltIn } from './types.ts';
import { qihoo } from './qihoo.ts';

/** @see https://zhanzhang.so.com */
export const autopush360: BuiltIn = {
  ...qihoo,
  name: { en: '360 auto push', 'zh-CN': '360站长平台自动收录' },
  purpose: { en: 'Reports the addresses of visited pages to 360 Search.', 'zh-CN': '向 360 搜索提交被访问页面的地址。' },
  data: { en: 'Address of the page, referrer, browser, IP address.', 'zh-CN': '页面地址、来源页、浏览器、IP 地址。' },
  contact: 'https://zhanzhang.so.com',
  consequence: { en: 'Nothing changes for you.', 'zh-CN': '对您没有影响。' },
};
