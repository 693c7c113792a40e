import type { Both } from './view.ts';

/** A row of the table in the site's privacy policy. */
export interface VendorRow {
  technology: Both;
  purpose: Both;
  data: Both;
  provider: Both;
  contact: string;
}

export const vendorRows: VendorRow[] = [
  {
    technology: { zh: '百度统计', en: 'Baidu Tongji' },
    purpose: { zh: '统计访问量与来源', en: 'Count visits and where they come from' },
    data: { zh: '访问标识、页面地址与标题、来源、屏幕与语言、停留时长', en: 'Visitor id, page address and title, referrer, screen and language, time on page' },
    provider: { zh: '北京百度网讯科技有限公司', en: 'Beijing Baidu Netcom Science and Technology' },
    contact: 'https://tongji.baidu.com',
  },
  {
    technology: { zh: '360 分析与点睛', en: '360 Fenxi and MediaV' },
    purpose: { zh: '统计访问、衡量招聘广告效果、提交收录', en: 'Count visits, measure recruiting ads, submit pages for search' },
    data: { zh: '访问标识、页面地址、来源、点击、广告点击标识', en: 'Visitor id, page address, referrer, clicks, ad click id' },
    provider: { zh: '北京奇虎科技有限公司', en: 'Beijing Qihoo Technology' },
    contact: 'https://open.e.360.cn/intro/',
  },
  {
    technology: { zh: '神策分析', en: 'Sensors Data' },
    purpose: { zh: '了解职位页面的使用情况', en: 'Understand how job pages are used' },
    data: { zh: '匿名标识、页面浏览与点击、屏幕与语言', en: 'Anonymous id, page views and clicks, screen and language' },
    provider: { zh: '神策网络科技（北京）有限公司', en: 'Sensors Data (Beijing) Technology' },
    contact: 'https://www.sensorsdata.cn/compliance/privacy.html',
  },
  {
    technology: { zh: 'Udesk 在线客服', en: 'Udesk chat' },
    purpose: { zh: '在线回答应聘者的问题', en: 'Answer applicants in a chat' },
    data: { zh: '聊天内容、附件、会话标识、页面地址', en: 'Messages, attachments, session id, page address' },
    provider: { zh: '北京沃丰时代数据科技有限公司', en: 'Beijing Wofeng Shidai Data Technology' },
    contact: 'https://www.udesk.cn/terms_service.html',
  },
  {
    technology: { zh: '荟聚', en: 'Gather' },
    purpose: { zh: '招聘活动的邮件与表单', en: 'Recruiting campaigns and forms' },
    data: { zh: '访问标识、页面地址、活动参数、表单内容', en: 'Visitor id, page address, campaign parameters, form contents' },
    provider: { zh: '上海欣兆阳信息科技有限公司', en: 'Shanghai Xinzhaoyang Information Technology' },
    contact: 'https://www.huiju.cool/',
  },
];
