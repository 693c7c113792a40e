import type { Preset } from './preset.ts';
import { cookies, named } from './preset.ts';

/** 神策. Usually self-hosted, so paths count for more than hosts. */
export const sensorsData: Preset = {
  id: 'sensors-data',
  category: 'analytics',
  hosts: ['sensorsdata.cn'],
  urls: [
    '/sensorsdata(\\.(es6|amd|mtp|full))*(\\.min)?\\.js(\\?|$)',
    '/sa-sdk-javascript[@/]',
    '/sa(\\.gif)?(\\?|$)',
  ],
  cookies: [
    ...cookies('sensorsdata2015jssdkcross* sa_jssdk_2015_*', 360),
    // To midnight.
    ...cookies('sajssdk_2015_*', 1),
    ...cookies('sensorsdata2015jssdkchannel*', 400),
    ...cookies('sensorsdata2015session sensorsdata_domain_test', 0),
    ...cookies('sensorsdata2015jssdksession* sensorsdata_is_new_user'),
  ],
  storage: named('*sawebjssdk* sajssdk-lock-* sensorsdata* sensors_heatmap_* sensors-visual-mode webjssdkvtrackcollect web_sdk_heatmap_language sawebsdk2025'),
  // Only the static form lacks a stub. The loader form names neither call, and its own stub must not be disturbed.
  globals: ['sensors.init', 'sensorsDataAnalytic201505.init'],
  stop: [['sensorsDataAnalytic201505.disableSDK']],
};
