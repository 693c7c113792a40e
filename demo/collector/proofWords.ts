export type ProofLang = 'zh' | 'en';

const en = {
  htmlLang: 'en', title: 'Proof of consent', count: (n: number) => `${n} ${n === 1 ? 'event' : 'events'}, oldest first`, id: 'Consent id', none: 'none', notShown: 'nothing was shown',
  decided: 'Decided', received: 'Received', until: 'Valid until', site: 'Site', granted: 'Granted', denied: 'Denied', how: 'How', byHand: 'by hand', byScript: 'by script',
  language: 'Language', policy: 'Policy', texts: 'Hash of the texts', list: 'Hash of the vendor list', signals: 'Signals', on: 'on', off: 'off', event: 'Event', ledger: 'Ledger',
  kinds: {
    'consent.granted': 'All accepted', 'consent.denied': 'All rejected', 'consent.partial': 'Some accepted', 'consent.withdrawn': 'Withdrawn', 'consent.expired': 'Expired',
    'policy.acknowledged': 'Policy notice read',
  } as { [kind: string]: string },
};

const zh: typeof en = {
  htmlLang: 'zh-CN', title: '同意证明', count: (n) => `共 ${n} 条事件，最早的在前`, id: '同意编号', none: '无', notShown: '未展示任何内容',
  decided: '作出决定', received: '收到', until: '有效期至', site: '网站', granted: '已同意', denied: '已拒绝', how: '方式', byHand: '本人操作', byScript: '由脚本触发',
  language: '语言', policy: '隐私政策', texts: '展示文字的哈希', list: '供应商清单的哈希', signals: '浏览器信号', on: '开', off: '关', event: '事件', ledger: '账本',
  kinds: {
    'consent.granted': '全部同意', 'consent.denied': '全部拒绝', 'consent.partial': '部分同意', 'consent.withdrawn': '撤回同意', 'consent.expired': '同意到期',
    'policy.acknowledged': '已阅政策通知',
  },
};

export const proofWords = { zh, en };
