import type { BannerTexts } from './types.ts';

export const zhCN: BannerTexts = {
  title: '您的隐私选择',
  ask: '{who}希望使用{count}项第三方技术，用于以下目的：{purposes}。未经您同意，这些技术不会启用。您的选择保留{time}，可随时更改或撤回。',
  changed: '自您上次选择以来内容有变化，因此再次征求您的意见。',
  policy: '隐私政策',
  accept: '全部同意',
  reject: '全部拒绝',
  manage: '管理偏好',
  close: '关闭',
  saved: '您的选择已保存。',
  failed: '偏好设置未能加载，请稍后再试。',
  functional: '功能',
  analytics: '统计',
  marketing: '营销',
  signal: '您的浏览器发出了 {signal} 信号。我们予以尊重：除非您另作选择，所有可选项均保持关闭。',
};
