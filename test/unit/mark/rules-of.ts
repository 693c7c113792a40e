import type { Vendor } from '../../../src/config/types.ts';
import { createRules } from '../../../src/mark/rules.ts';
import type { Rules } from '../../../src/mark/rules.ts';
import { vendor } from '../../support/consent.ts';

export const PAGE = 'https://shop.test/folder/';

export const VENDORS: Vendor[] = [
  vendor('stats', { hosts: ['stats.test'], urls: ['/own-stats\\.js(\\?|$)'] }),
  vendor('chat', { hosts: ['chat.test', 'cdn.test/chat/'] }),
  vendor('direct', { hosts: ['direct.test'], globals: ['direct_tracker', 'direct.init'] }),
];

/** The slow, obvious way; the real one is tested in test/unit/guard/match.test.ts. */
const find = ({ hostname, pathname, href }: URL): string | undefined => VENDORS.find(({ hosts, urls }) =>
  urls.some((url) => new RegExp(url, 'i').test(href)) || hosts.some((rule) => {
    const [host, ...path] = rule.split('/');
    return `.${hostname}`.endsWith(`.${host}`) && pathname.startsWith(`/${path.join('/')}`);
  }))?.id;

/** Rules for made-up vendors, so that a test depends on no preset. */
export const rulesOf = (rest: Partial<Pick<Rules, 'holdSnippets' | 'page' | 'tag'>> = {}): Rules =>
  createRules(VENDORS, find, { holdSnippets: false, page: PAGE, tag: undefined, ...rest });
