import type { Preset } from './preset.ts';
import { cookies, named, words } from './preset.ts';

/** 百度统计. hm.js writes its cookies back from storage, so both are listed. */
export const baiduTongji: Preset = {
  id: 'baidu-tongji',
  category: 'analytics',
  hosts: words('hm.baidu.com hmcdn.baidu.com tongji.baidu.com datax.baidu.com ers.baidu.com ada.baidu.com goutong.baidu.com fclog.baidu.com'),
  cookies: [...cookies('Hm_lvt_* Hm_cv_* Hm_up_* Hm_ct_*', 365), ...cookies('Hm_lpvt_* Hm_ck_* HMACCOUNT', 0)],
  storage: named('Hm_* HMACCOUNT'),
  stop: [['_hmt.push', ['_setAutoTracking', false]]],
};
