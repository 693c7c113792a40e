import type { BuiltIn } from './types.ts';

/** @see https://tongji.baidu.com/web/help/article?id=174 */
export const baiduTongji: BuiltIn = {
  name: { en: 'Baidu Tongji', 'zh-CN': '百度统计' },
  purpose: { en: 'Counts visits, where they come from, popular pages and conversions.', 'zh-CN': '统计访问量、访问来源、受访页面和转化。' },
  data: { en: 'Visitor id, address and title of the page, referrer, time on page, clicks and orders the site reports, screen, language, browser, IP address.', 'zh-CN': '访客标识、页面地址与标题、来源页、停留时长、点击及网站上报的事件与订单、屏幕、语言、浏览器、IP 地址。' },
  provider: { en: 'Baidu Times Network Technology (Beijing) Co., Ltd.', 'zh-CN': '百度时代网络技术（北京）有限公司' },
  contact: 'https://tongji.baidu.com',
  policyUrl: 'https://privacy.baidu.com/policy',
  country: 'CN',
  consequence: { en: 'Your visits are not counted.', 'zh-CN': '不统计您的访问。' },
};
