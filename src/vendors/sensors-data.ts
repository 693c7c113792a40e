import type { Preset } from './types.ts';

/** 神策. Usually self-hosted, so paths count for more than hosts. */
export const sensorsData: Preset = {
  id: 'sensors-data',
  category: 'analytics',
  hosts: ['sensorsdata.cn'],
  urls: [
    '/sensorsdata(\\.(es6|amd|mtp|full))*(\\.min)?\\.js(\\?|$)',
    '/sa-sdk-javascript(@|/)',
    '/sa(\\.gif)?(\\?|$)',
  ],
  cookies: [
    { pattern: '^sensorsdata2015jssdkcross', name: 'sensorsdata2015jssdkcross', days: 360 },
    { pattern: '^sa_jssdk_2015_', name: 'sa_jssdk_2015_…', days: 360 },
    { pattern: '^sajssdk_2015_', name: 'sajssdk_2015_…new_user', days: 1 },
    { pattern: '^sensorsdata2015jssdkchannel', name: 'sensorsdata2015jssdkchannel', days: 400 },
    { pattern: '^sensorsdata(2015(jssdk)?session|_is_new_user|_domain_test)', name: 'sensorsdata2015session' },
  ],
  storage: [
    '^(tab-)?sawebjssdk(-|channel$|pageleave-|abtest)',
    '^sajssdk-lock-(get|set)-',
    '^sensorsdata(_2015_jssdk_profile$|202002-popupdata|_jssdk_debug$)',
    '^sensors(_heatmap_(id|type|url)|-visual-mode)$',
    '^(webjssdkvtrackcollect|web_sdk_heatmap_language|sawebsdk2025)$',
  ],
  // Only the static form lacks a stub. The loader form names neither call, and its own stub must not be disturbed.
  globals: ['sensors.init', 'sensorsDataAnalytic201505.init'],
  stop: [['sensorsDataAnalytic201505.disableSDK']],
};
