import type { Category } from '../config/types.ts';

/** What we know of a vendor without being asked to hold it. Lists are words; `*` in a name is any text. */
export interface Known {
  id: string;
  name: string;
  /** Its name in Chinese. @default the same */
  zh?: string;
  category: Category;
  /** Hosts, each with its subdomains; a path may follow. Absent where `src/vendors/` has the rules. */
  hosts?: string;
  /** Regular-expression source tested against whole addresses, for self-hosted files and shared hosts. */
  url?: string;
  /** Cookies on the site's own domain. */
  cookies?: string;
  /** Keys in the site's own storage. */
  storage?: string;
  /** Globals that the vendor's snippet sets up and that page code calls. */
  queue?: string;
}

/** In matching order: where two cover an address, the narrower stands first. */
export const known: readonly Known[] = [
  { id: 'baidu-aifanfan', name: 'Baidu Aifanfan chat', zh: '百度爱番番客服', category: 'functional',
    hosts: 'goutong.baidu.com sgoutong.baidu.com affim.baidu.com affimvip.baidu.com aifanfan.baidu.com qiao.baidu.com',
    cookies: 'affvid* LXB_REFER* BIDUPSID*' },
  { id: 'baidu-tongji', name: 'Baidu Tongji', zh: '百度统计', category: 'analytics', queue: '_hmt' },
  { id: '360-autopush', name: '360 webmaster auto push', zh: '360站长平台自动收录', category: 'marketing' },
  { id: '360-ocpc', name: '360 Dianjing oCPC', zh: '360点睛oCPC转化', category: 'marketing' },
  { id: '360-ads', name: '360 display ads', zh: '360展示广告', category: 'marketing' },
  { id: '360-fenxi', name: '360 Analytics', zh: '360分析', category: 'analytics', queue: '_qha' },
  { id: '360-mediav', name: '360 MediaV', zh: '360点睛·聚效', category: 'marketing', queue: '_mvq' },
  { id: 'sensors-data', name: 'Sensors Analytics', zh: '神策数据', category: 'analytics', queue: 'sensors' },
  { id: 'udesk', name: 'Udesk web chat', zh: 'Udesk 在线客服', category: 'functional', queue: 'ud' },
  { id: 'gather-convertlab', name: 'Gather (Convertlab)', zh: '荟聚 Gather', category: 'marketing', queue: 'clab_tracker' },
  { id: 'baidu-autopush', name: 'Baidu webmaster auto push', zh: '百度站长自动推送', category: 'marketing',
    hosts: 'zz.bdstatic.com/linksubmit/ push.zhanzhang.baidu.com api.share.baidu.com sp0.baidu.com/9_q4simg2rqj8t7jm9ickt-xh_/' },
  { id: 'baidu-ocpc', name: 'Baidu oCPC', zh: '百度 oCPC 转化跟踪', category: 'marketing', hosts: 'fxgate.baidu.com', queue: '_agl' },
  { id: 'umeng-cnzz', name: 'Umeng U-Web (CNZZ)', zh: '友盟+ 网站统计', category: 'analytics', hosts: 'cnzz.com',
    cookies: 'CNZZDATA* _cnzz_CV* CZ_UUID* UM_distinctid cnzz_eid cnzz_a', queue: '_czc' },
  { id: 'alibaba-aplus', name: 'Alibaba aplus', zh: '阿里 aplus 埋点', category: 'analytics', hosts: 'mmstat.com',
    url: '/alilog/(mlog/|s/[\\d.]+/)?aplus[a-z0-9_]*\\.js|//[a-z]\\.tbcdn\\.cn/s/aplus[a-z0-9_]*\\.js|/aplus[a-z0-9_/-]*/aplus_(u|quick|v2)[a-z0-9_.-]*\\.js',
    cookies: 'cna isg', queue: 'aplus_queue' },
  { id: '51la', name: '51.LA', zh: '51LA 统计', category: 'analytics',
    hosts: 'sdk.51.la collect-v6.51.la js.users.51.la ia.51.la v6-widget.51.la',
    cookies: '__51vcke__* __51vuft__* __51uvsct__* __vtins__* __51cke__* __51laig__* __51huid__* __tins__*', queue: 'LA' },
  { id: 'growingio', name: 'GrowingIO', category: 'analytics',
    hosts: 'assets.giocdn.com growingio.com dn-growing.qbox.me', url: '/v3/projects/[0-9a-f]{16}/collect|/gdp(-full)?(-es5)?(\\.min)?\\.js(\\?|$)',
    cookies: 'gdp_user_id *_gdp_* gr_user_id *_gr_* grwng_uid gioCookie', storage: 'gdp_* *_gdp_* gr_imp_*', queue: 'gdp gio' },
  { id: 'zhuge', name: 'Zhuge IO', zh: '诸葛io', category: 'analytics', hosts: 'zhugeio.com zhugeapi.com apipool.37degree.com',
    url: '/zhuge(-lastest)?(\\.min)?\\.js(\\?|$)', cookies: 'zg_*', queue: 'zhuge' },
  { id: 'talkingdata', name: 'TalkingData H5', zh: 'TalkingData', category: 'analytics',
    hosts: 'jic.talkingdata.com sdk.talkingdata.com h5.udrig.com', storage: '__TD_* TD_* td_*' },
  { id: 'tencent-mta', name: 'Tencent MTA', zh: '腾讯移动分析 MTA', category: 'analytics',
    hosts: 'pingjs.qq.com tajs.qq.com pingtcss.qq.com pingtas.qq.com pingfore.qq.com btrace.qq.com',
    cookies: 'pgv_pvi pgv_pvid pgv_si ts_uid ts_last mta_* _mta_*', storage: 'MTA*' },
  { id: 'tencent-ads', name: 'Tencent Ads (GDT)', zh: '腾讯广告（广点通）', category: 'marketing',
    hosts: 'gdtimg.com gdt.qq.com tracking.e.qq.com qzonestyle.gtimg.cn/qzone/biz/gdt/', cookies: 'gdt_* _qddaz* qz_gdt*', queue: 'gdt' },
  { id: 'volc-datarangers', name: 'Volcengine DataFinder', zh: '火山引擎 DataFinder', category: 'analytics',
    hosts: 'lf-static.applogcdn.com gator.volces.com mcs.volceapplog.com mcs.zijieapi.com mcs.snssdk.com',
    url: '/log-sdk/collect/|collect-(rangers|autotrack)[a-z0-9.-]*\\.js|//lf[0-9a-z-]*\\.(volccdn|applogcdn)\\.com/obj/(data-static|applog-sdk-static)/',
    cookies: '__tea_* _tea_utm_cache* MONITOR_WEB_ID', storage: '__tea_* _tea_*', queue: 'collectEvent' },
  { id: 'oceanengine-meteor', name: 'Ocean Engine pixel', zh: '巨量引擎 转化跟踪', category: 'marketing',
    hosts: 'analytics.snssdk.com analytics.oceanengine.com', queue: 'meteor' },
  { id: 'toutiao-autopush', name: 'Toutiao auto push', zh: '头条搜索自动收录', category: 'marketing', hosts: 'snssdk.com', url: '/goofy/ttzz/push\\.js' },
  { id: 'sogou-sa', name: 'Sogou Analytics', zh: '搜狗统计', category: 'marketing', hosts: 'hermes.sogou.com', queue: '_sogou_sa_q' },
  { id: 'meiqia', name: 'Meiqia live chat', zh: '美洽', category: 'functional', hosts: 'meiqia.com',
    cookies: 'MEIQIA_*', storage: 'MEIQIA*', queue: '_MEIQIA' },
  { id: 'qiyu', name: 'NetEase Qiyu', zh: '网易七鱼', category: 'functional', hosts: 'qiyukf.com qiyukf.net',
    cookies: '__kaola_* ysf* YSF* qiyu*', storage: '*ysf* *YSF* *qiyu* *QIYU*', queue: 'ysf' },
  { id: '53kf', name: '53KF live chat', zh: '53快服', category: 'functional', hosts: '53kf.com',
    cookies: '53kf* 53gid* 53uvid* 53revisit* 53_* _53kf* _53gid* _53uvid* _53revisit* _53_* visitor_type* kf_*', storage: '*53kf*' },
  { id: 'google-tag-manager', name: 'Google Tag Manager', zh: '谷歌代码管理器', category: 'functional',
    hosts: 'www.googletagmanager.com/gtm.js www.googletagmanager.com/ns.html' },
  { id: 'google-ads', name: 'Google Ads', zh: '谷歌广告', category: 'marketing',
    hosts: 'www.googleadservices.com googleads.g.doubleclick.net pagead2.googlesyndication.com ad.doubleclick.net www.google.com/pagead',
    url: '//www\\.googletagmanager\\.com/gtag/js\\?([^#]*&)?id=AW-', cookies: '_gcl_* _gac_* __gads __gpi', storage: '_gcl_ls' },
  { id: 'google-analytics-4', name: 'Google Analytics 4', zh: '谷歌分析 GA4', category: 'analytics',
    hosts: 'www.googletagmanager.com google-analytics.com analytics.google.com stats.g.doubleclick.net',
    cookies: '_ga _ga_* _gid _gat* _gac_* __utma __utmb __utmc __utmt __utmv __utmz', queue: 'gtag' },
  { id: 'meta-pixel', name: 'Meta Pixel', zh: 'Meta 像素', category: 'marketing', hosts: 'connect.facebook.net facebook.com/tr',
    cookies: '_fbp _fbc', storage: 'lastExternalReferrer*', queue: 'fbq' },
  { id: 'microsoft-clarity', name: 'Microsoft Clarity', zh: '微软 Clarity', category: 'analytics', hosts: 'clarity.ms c.bing.com',
    cookies: '_clck _clsk', storage: '_cltk', queue: 'clarity' },
  { id: 'hotjar', name: 'Hotjar', category: 'analytics', hosts: 'hotjar.com hotjar.io', cookies: '_hj*', storage: '_hj* hjViewportId', queue: 'hj' },
  { id: 'linkedin-insight', name: 'LinkedIn Insight Tag', zh: '领英 Insight', category: 'marketing',
    hosts: 'snap.licdn.com ads.linkedin.com', cookies: 'li_fat_id ln_or', storage: 'li_adsId', queue: 'lintrk' },
  { id: 'tiktok-pixel', name: 'TikTok Pixel', zh: 'TikTok 像素', category: 'marketing',
    hosts: 'analytics.tiktok.com tiktokw.us mon.tiktokv.com', cookies: '_ttp _tt_enable_cookie ttclid ttcsid*', storage: 'tt_* ttq*', queue: 'ttq' },
  { id: 'matomo', name: 'Matomo', category: 'analytics', hosts: 'matomo.cloud cdn.innocraft.cloud',
    url: '/(matomo|piwik)\\.(js|php)(\\?|$)', cookies: '_pk_* mtm_consent*', queue: '_paq' },
  { id: 'hubspot', name: 'HubSpot', category: 'marketing',
    hosts: 'hs-scripts.com hs-analytics.net hs-banner.com hubspot.com hubapi.com hsforms.com hsforms.net hscollectedforms.net usemessages.com hsadspixel.net',
    cookies: '__hstc hubspotutk __hssc __hssrc messagesUtk __hs_*', queue: '_hsq' },
  { id: 'intercom', name: 'Intercom', category: 'functional', hosts: 'intercom.io intercomcdn.com',
    cookies: 'intercom-*', storage: 'intercom*', queue: 'Intercom' },
  { id: 'youtube-embed', name: 'YouTube embed', zh: 'YouTube 视频', category: 'functional',
    hosts: 'youtube.com youtube-nocookie.com ytimg.com googlevideo.com' },
];
