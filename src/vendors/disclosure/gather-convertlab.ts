import type { BuiltIn } from './types.ts';

/** @see https://www.huiju.cool/ */
export const gather: BuiltIn = {
  name: { en: 'Gather', 'zh-CN': '荟聚 Gather' },
  purpose: { en: 'Follows visits and form entries to build customer profiles for marketing.', 'zh-CN': '跟踪访问和表单填写，建立用于营销的客户画像。' },
  data: { en: 'Visitor id, address of the page, referrer, clicks, contents of forms (name, telephone number, e-mail), WeChat and user ids the site reports, browser, IP address.', 'zh-CN': '访客标识、页面地址、来源页、点击、表单内容（姓名、电话、邮箱等）、网站上报的微信标识和用户标识、浏览器、IP 地址。' },
  provider: { en: 'Shanghai Xinzhaoyang (Convertlab) Information Technology Co., Ltd.', 'zh-CN': '上海欣兆阳信息科技有限公司' },
  contact: 'info@convertlab.com',
  policyUrl: 'https://www.huiju.cool/',
  country: 'CN',
  consequence: { en: 'Your visit is not added to a profile.', 'zh-CN': '您的访问不会加入画像。' },
};
