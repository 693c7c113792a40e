import type { Preset } from './types.ts';

/** Udesk web chat. Its state sits in its own frame. */
export const udesk: Preset = {
  id: 'udesk',
  category: 'functional',
  hosts: ['udesk.cn', 'udeskglobal.com'],
  urls: ['/im_client/(js/udeskApi\\.js|\\?.*web_plugin_id=)'],
};
