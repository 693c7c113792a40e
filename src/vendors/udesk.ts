import type { Preset } from './preset.ts';
import { words } from './preset.ts';

/** Udesk web chat. Its state sits in its own frame. */
export const udesk: Preset = {
  id: 'udesk',
  category: 'functional',
  hosts: words('udesk.cn udeskglobal.com'),
  urls: ['/im_client/(js/udeskApi\\.js|\\?.*web_plugin_id=)'],
};
