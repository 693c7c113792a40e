import type { BuiltIn } from './types.ts';

/** @see https://www.udesk.cn/doc/thirdparty/webim/ */
export const udesk: BuiltIn = {
  name: { en: 'Udesk', 'zh-CN': 'Udesk 在线客服' },
  purpose: { en: 'Lets you chat with customer service.', 'zh-CN': '提供在线客服。' },
  data: { en: 'Chat and attachments, name, telephone number and e-mail if given, address and title of the page, referrer, visitor id, browser, device, IP address.', 'zh-CN': '聊天内容与附件、您提供的姓名、电话和邮箱、页面地址与标题、来源页、访客标识、浏览器、设备、IP 地址。' },
  provider: { en: 'Beijing Wofeng Times Data Technology Co., Ltd.', 'zh-CN': '北京沃丰时代数据科技有限公司' },
  contact: 'https://www.udesk.cn/terms_service.html',
  policyUrl: 'https://udeskglobal.com/terms_service',
  country: 'CN',
  consequence: { en: 'The chat is not available.', 'zh-CN': '在线客服不可用。' },
};
