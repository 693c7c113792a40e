import { Reader } from '../../../src/mark/reader.ts';
import type { Tag } from '../../../src/mark/reader.ts';
import type { Edit } from '../../../src/mark/splice.ts';

export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  const reader = new Reader({ doctype: () => undefined, startTag: (tag) => void tags.push(tag), endTag: () => undefined, upTo: () => undefined });
  reader.write(html, true);
  return tags;
}

/** The last start tag of a text. */
export const tagOf = (html: string): Tag => tagsOf(html).at(-1)!;

/** Edits made the slow and obvious way: from the end, so that offsets stay right. */
export const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits].sort((a, b) => b.start - a.start).reduce((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), text);
