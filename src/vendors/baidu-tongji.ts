import type { Preset } from './types.ts';

/** 百度统计. hm.js writes its cookies back from storage, so both are listed. */
export const baiduTongji: Preset = {
  id: 'baidu-tongji',
  category: 'analytics',
  hosts: [
    'hm.baidu.com', 'hmcdn.baidu.com', 'tongji.baidu.com', 'datax.baidu.com',
    'ers.baidu.com', 'ada.baidu.com', 'goutong.baidu.com', 'fclog.baidu.com',
  ],
  cookies: [
    { pattern: '^Hm_lvt_[\\da-f]{31,32}$', name: 'Hm_lvt_…', days: 365 },
    { pattern: '^Hm_lpvt_[\\da-f]{31,32}$', name: 'Hm_lpvt_…', days: 0 },
    { pattern: '^Hm_(cv|up|ct)_[\\da-f]{31,32}$', name: 'Hm_cv_…, Hm_up_…, Hm_ct_…', days: 365 },
    { pattern: '^Hm_ck_\\d{13}$', name: 'Hm_ck_…', days: 0 },
    { pattern: '^HMACCOUNT$', name: 'HMACCOUNT', days: 0 },
  ],
  storage: ['^Hm_(lvt|lpvt|cv|up|ct|clear_cookie|unsent)_[\\da-f]{31,32}$', '^HMACCOUNT$'],
  stop: [['_hmt.push', ['_setAutoTracking', false]]],
};
