import { raw } from 'hono/html';
import { baidu } from '../vendors/baidu/baidu.ts';
import { fenxi } from '../vendors/fenxi360/fenxi.ts';
import { gather } from '../vendors/gather/gather.ts';
import { mediav } from '../vendors/mediav/mediav.ts';
import { sensors } from '../vendors/sensors/sensors.ts';
import { soPush } from '../vendors/sopush/sopush.ts';
import { udesk } from '../vendors/udesk/udesk.ts';
import { standIns } from '../vendors/index.ts';
import type { StandIn } from '../vendors/standIn.ts';
import { href } from './view.ts';
import type { View } from './view.ts';

type Html = ReturnType<typeof raw>;

const IN_HEAD = [baidu, fenxi, sensors, mediav, gather];
const AT_THE_END = [udesk, soPush];

/** The Consentry tag, first in the head. The presets know the vendors' real hosts; the demo adds the stand-ins'. */
export function consentryTag(view: View): Html {
  const config = { vendors: standIns.map(({ vendor, hosts }) => (hosts.length ? { id: vendor, hosts } : vendor)) };
  return raw(`<script type="application/json" data-consentry-config>${JSON.stringify(config)}</script>
<script src="/consentry.js"
        data-endpoint="/consent-events"
        data-policy-url="${href(view, '/privacy')}"
        data-policy-version="2024-07-15"></script>`);
}

/** The vendors' tags that belong into the head. */
export function headTags(view: View): Html {
  return raw(IN_HEAD.map((standIn) => tagOf(view, standIn)).join('\n'));
}

/** The vendors' tags that belong before the end of the body. */
export function endTags(view: View): Html {
  return raw(AT_THE_END.map((standIn) => tagOf(view, standIn)).join('\n'));
}

/**
 * The tag as the vendor documents it. One thing a script on the page cannot do is stop the browser from fetching a static
 * `<script src>` ahead of time (P9), so a tag that has one is served in the marked form, its inline calls included;
 * `?unmarked` shows what happens otherwise.
 */
function tagOf(view: View, { tag, vendor }: StandIn): string {
  const pasted = tag(view.origin);
  const isStatic = /^<script src=/m.test(pasted);
  if (!isStatic || view.control || new URLSearchParams(view.search).has('unmarked')) return pasted;
  return pasted.replace(/^<script\b/gm, `<script type="text/plain" data-consentry="${vendor}"`);
}
