import type { Tag } from './reader.ts';
import type { Edit } from './splice.ts';
import { MARK, afterName, markOf, rename } from './element.ts';

/** Types that run. https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element */
const RUNS = /^(?:|module|(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:jscript|livescript|javascript1\.[0-5]))$/i;

/** `false` for data, templates and scripts that somebody has made inert already, us included. */
export const runs = ({ attributes }: Tag): boolean => RUNS.test(attributes.get('type')?.value.trim() ?? '');

/** Address of the file; `undefined` for an inline script. */
export function addressOf({ attributes, foreign }: Tag): string | undefined {
  const names = foreign ? ['href', 'xlink:href'] : ['src'];
  return names.map((name) => attributes.get(name)?.value).find((value) => value !== undefined);
}

/** Keeps the address: a browser neither fetches nor runs a script of unknown type (P10). */
export function markScript(tag: Tag, vendor: string): Edit[] {
  const at = afterName(tag);
  return [
    { start: at, end: at, text: ` type="text/plain"${markOf(tag, vendor)}` },
    ...(tag.attributes.has('type') ? [rename(tag, 'type', `${MARK}-type`)] : []),
  ];
}
