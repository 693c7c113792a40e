import type { Preset } from './preset.ts';
import { words } from './preset.ts';

/** The so.com push. Its files have hash names on a CDN that carries other sites' files too. */
export const autopush360: Preset = {
  id: '360-autopush',
  category: 'marketing',
  hosts: words('js.passport.qihucdn.com jspassport.ssl.qhimg.com s.360.cn'),
  urls: ['//s\\d*\\.(ssl\\.)?qhres2?\\.com/(ssl|static)/ab77b6ea7[\\da-f]+\\.js'],
};
