import type { BuiltIn } from './types.ts';

/** What all products of 360 share. */
export const qihoo: Pick<BuiltIn, 'provider' | 'policyUrl' | 'country'> = {
  provider: { en: 'Beijing Qihoo Technology Co., Ltd.', 'zh-CN': '北京奇虎科技有限公司' },
  policyUrl: 'https://www.360.cn/privacy/',
  country: 'CN',
};
