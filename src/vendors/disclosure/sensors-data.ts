import type { BuiltIn } from './types.ts';

/** @see https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_web_policy */
export const sensors: BuiltIn = {
  name: { en: 'Sensors Analytics', 'zh-CN': '神策数据' },
  purpose: { en: 'Analyses for this site how its pages and functions are used.', 'zh-CN': '为本网站分析页面和功能的使用情况。' },
  data: { en: 'Visitor id, account id after login, address and title of the page, referrer, clicks, time on page, screen, language, time zone, browser, IP address, and what else the site reports.', 'zh-CN': '访客标识、登录后的账号标识、页面地址与标题、来源页、点击、停留时长、屏幕、语言、时区、浏览器、IP 地址，以及网站上报的其他信息。' },
  provider: { en: 'Sensors Network Technology (Beijing) Co., Ltd.', 'zh-CN': '神策网络科技（北京）有限公司' },
  contact: 'contact@sensorsdata.cn',
  policyUrl: 'https://www.sensorsdata.cn/compliance/privacy.html',
  // No country: the collector is the site's own server; the owner says where it stands.
  country: '',
  consequence: { en: 'Your use of this site is not analysed.', 'zh-CN': '不分析您对本网站的使用。' },
};
