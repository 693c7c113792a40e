import type { Lang } from '../site/view.ts';

const zh = {
  htmlLang: 'zh-CN',
  other: 'English',
  site: '招聘网站',
  tags: {
    title: '标签清单', lead: '服务器数到的每个标签的请求，以及这个浏览器里现有的 Cookie 和存储。每秒更新。',
    columns: ['标签', '请求', '第一次', '最近一次', 'Cookie 与存储'], none: '没有请求', reset: '清零计数',
    requests: '最近的请求', noneYet: '还没有任何标签发出请求。', jar: '无',
  },
  events: {
    title: '同意事件', lead: '按服务器收到的样子显示，最新的在最前。每秒更新。',
    none: '还没有事件。到招聘网站上作一次选择，它会出现在这里。', starting: '数据库正在启动…', received: '收到', show: '查看原文',
    vendors: '已同意', nobody: '没有', consentId: '同意编号', via: '方式',
    endpoint: '事件端点的表现', modes: { ok: '正常', 500: '错误 500', 503: '繁忙 503', slow: '慢 3 秒', hang: '不回答', dead: '断开' },
    kinds: {
      'consent.granted': '全部同意', 'consent.denied': '全部拒绝', 'consent.partial': '部分同意', 'consent.withdrawn': '撤回同意',
      'consent.expired': '同意到期', 'policy.acknowledged': '已阅政策通知',
    },
  },
  failed: '服务器没有回答。',
};

export type MarketingWords = typeof zh;

const en: MarketingWords = {
  htmlLang: 'en',
  other: '中文',
  site: 'Careers site',
  tags: {
    title: 'Tags', lead: 'Requests of each tag as the server counted them, and the cookies and storage now in this browser. Updated every second.',
    columns: ['Tag', 'Requests', 'First', 'Last', 'Cookies and storage'], none: 'no request', reset: 'Reset the counts',
    requests: 'Latest requests', noneYet: 'No tag has sent a request yet.', jar: 'none',
  },
  events: {
    title: 'Consent events', lead: 'As the server received them, newest first. Updated every second.',
    none: 'No events yet. Make a choice on the careers site and it will show up here.', starting: 'The database is starting…', received: 'received', show: 'Show as received',
    vendors: 'Granted', nobody: 'nobody', consentId: 'Consent id', via: 'How',
    endpoint: 'The event endpoint is', modes: { ok: 'well', 500: 'failing (500)', 503: 'busy (503)', slow: 'slow (3 s)', hang: 'silent', dead: 'cut off' },
    kinds: {
      'consent.granted': 'All accepted', 'consent.denied': 'All rejected', 'consent.partial': 'Some accepted', 'consent.withdrawn': 'Withdrawn',
      'consent.expired': 'Expired', 'policy.acknowledged': 'Policy notice read',
    },
  },
  failed: 'The server does not answer.',
};

export const marketingWords: { [lang in Lang]: MarketingWords } = { zh, en };
