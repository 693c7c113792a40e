import type { SeenRequest } from '../../requests.ts';
import type { Lang } from '../../site/view.ts';
import type { Ask, Tag } from './facts.ts';
import type { DemoTag } from './given.ts';
import type { Look } from './look.ts';
import { guardFacts } from './guardFacts.ts';

const SITE = /^(?:localhost|127\.0\.0\.1|\[::1\]|control\.localhost|(?:own\.)?visitor-[a-z\d]+\.localhost)$/;

/** Of this visitor; what does not tell whose it is counts too, so that nothing goes unseen. */
const isOurs = ({ host, from }: SeenRequest, visitor: string): boolean =>
  (SITE.test(host) ? host === visitor : !SITE.test(from) || from === visitor);

const askOf = ({ time, host, path, dest }: SeenRequest): Ask => ({ time, place: host + path, script: dest === 'script', failed: false });

/** When the server was asked for each page, oldest first. */
export const viewsOf = (requests: readonly SeenRequest[], visitor: string): SeenRequest[] => requests
  .filter(({ vendor, host, path, dest }) => !vendor && host === visitor && /^(?:document|iframe)$/.test(dest) && !path.startsWith('/demo'));

const matching = (names: readonly string[], patterns: readonly string[]): string[] =>
  names.filter((name) => patterns.some((pattern) => new RegExp(pattern).test(name)));

/** The tags of the demo site: requests as the server counted them. */
export function siteTags(tags: readonly DemoTag[], requests: readonly SeenRequest[], seen: Look | undefined, visitor: string, lang: Lang): Tag[] {
  return tags.map(({ id, name, category, cookies, storage }) => {
    const listed = seen?.consentry?.vendors.find((vendor) => vendor.id === id);
    return {
      id, name: name[lang],
      category: listed?.category ?? category, covered: !!listed, separate: listed?.separate ?? false,
      asks: requests.filter((request) => request.vendor === id && isOurs(request, visitor)).map(askOf),
      kept: [...new Set([...matching(seen?.cookies ?? [], cookies), ...matching(seen?.keys ?? [], storage)])],
      ...guardFacts(id, seen),
    };
  });
}
