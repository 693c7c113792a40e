import type { Preset } from './preset.ts';
import { cookies, words } from './preset.ts';

/** 荟聚. A synchronous script without a stub: the page's inline calls are held with it. */
export const gatherConvertlab: Preset = {
  id: 'gather-convertlab',
  category: 'marketing',
  hosts: words('convertlab.com convertwork.cn huiju.cool dmhub.cn'),
  urls: ['/cbe/(collect|__utm)(\\?|$)', '/qrcode/binding\\?.*utma=', '/formdata/get/[\\da-f]{32}'],
  cookies: cookies('c__utma c__utmb c__utmc _icla'),
  globals: ['clab_tracker', '_clForm'],
  stop: ['OpenPage', 'ExitPage', 'Click'].map((what) => [`clab_tracker.setEnableAutoTrack${what}`, false]),
};
