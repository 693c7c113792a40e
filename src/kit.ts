import type { openDesk } from './events/desk.ts';
import type { createRelease } from './guard/release.ts';
import type { MountUi } from './ui/types.ts';

/**
 * What `dist/consentry-ui.js` hands to `dist/consentry.js`: the first layer, and what only a decision needs.
 * A returning visitor decides nothing and so never loads it.
 */
export interface Kit {
  mountUi: MountUi;
  createRelease: typeof createRelease;
  openDesk: typeof openDesk;
  /** Integrity of consentry-inspector.js. */
  inspector: string;
}
