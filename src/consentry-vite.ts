// Entry of dist/consentry-vite.mjs.
import type { MarkPlugin } from './mark/plugin.ts';
import type { MarkOptions } from './mark/types.ts';
import { createMark } from './consentry-mark.ts';
import { createPlugin } from './mark/plugin.ts';

export type { MarkPlugin } from './mark/plugin.ts';
export type { MarkOptions } from './mark/types.ts';

/** Vite and Rollup: marks the pages that a build writes and a development server shows. */
export function consentry(options: MarkOptions = {}): MarkPlugin {
  const mark = createMark(options);
  return createPlugin((html) => mark(html).html);
}
