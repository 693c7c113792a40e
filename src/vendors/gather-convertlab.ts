import type { Preset } from './types.ts';

/** 荟聚. A synchronous script without a stub: the page's inline calls are held with it. */
export const gatherConvertlab: Preset = {
  id: 'gather-convertlab',
  category: 'marketing',
  hosts: ['convertlab.com', 'convertwork.cn', 'huiju.cool', 'dmhub.cn'],
  urls: ['/cbe/(collect|__utm)(\\?|$)', '/qrcode/binding\\?.*utma=', '/formdata/get/[\\da-f]{32}'],
  cookies: [
    { pattern: '^c__utm[abc]$', name: 'c__utma, c__utmb, c__utmc' },
    { pattern: '^_icla$', name: '_icla' },
  ],
  globals: ['clab_tracker', '_clForm'],
  stop: [
    ['clab_tracker.setEnableAutoTrackOpenPage', false],
    ['clab_tracker.setEnableAutoTrackExitPage', false],
    ['clab_tracker.setEnableAutoTrackClick', false],
  ],
};
