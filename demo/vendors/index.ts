import { baidu } from './baidu/baidu.ts';
import { fenxi } from './fenxi360/fenxi.ts';
import { gather } from './gather/gather.ts';
import { mediav } from './mediav/mediav.ts';
import { sensors } from './sensors/sensors.ts';
import { soPush } from './sopush/sopush.ts';
import { udesk } from './udesk/udesk.ts';
import { isSite } from '../hosts.ts';
import type { StandIn } from './standIn.ts';

/** Every stand-in of the demo. */
export const standIns: StandIn[] = [baidu, fenxi, mediav, soPush, sensors, udesk, gather];

/** The stand-in that answers this address, if it is no page of the site. */
export function standInFor(url: URL): StandIn | undefined {
  return standIns.find(({ hosts, paths }) =>
    hosts.includes(url.hostname) || (isSite(url.hostname) && paths.includes(url.pathname)));
}
