import { raw } from 'hono/html';
import { baidu } from '../vendors/baidu/baidu.ts';
import { fenxi } from '../vendors/fenxi360/fenxi.ts';
import { gather } from '../vendors/gather/gather.ts';
import { mediav } from '../vendors/mediav/mediav.ts';
import { sensors } from '../vendors/sensors/sensors.ts';
import { soPush } from '../vendors/sopush/sopush.ts';
import { udesk } from '../vendors/udesk/udesk.ts';
import type { StandIn } from '../vendors/standIn.ts';
import { attributesOf, CONTROLLER, isListed, policyOf, RIGHTS, vendorsOf } from './config.ts';
import type { View } from './view.ts';

type Html = ReturnType<typeof raw>;

const IN_HEAD = [baidu, fenxi, sensors, mediav, gather];
const AT_THE_END = [udesk, soPush];

/** The Consentry tag, first in the head. */
export function consentryTag(view: View): Html {
  const config = { vendors: vendorsOf(view.scenario), policy: policyOf(view.scenario), controller: CONTROLLER, rights: RIGHTS };
  const attributes = attributesOf(view).map(([name, value]) => `\n        data-${name}="${value.replace(/&/g, '&amp;')}"`).join('');
  return raw(`<script type="application/json" data-consentry-config>${JSON.stringify(config)}</script>
<script src="/consentry.js"${attributes}></script>`);
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
  const asDocumented = view.scenario.unmarked || new URLSearchParams(view.search).has('unmarked');
  if (!isStatic || view.control || asDocumented || !isListed(view, vendor)) return pasted;
  return pasted.replace(/^<script\b/gm, `<script type="text/plain" data-consentry="${vendor}"`);
}
