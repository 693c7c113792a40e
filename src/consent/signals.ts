import type { Settings } from '../config/types.ts';
import type { Signals } from './types.ts';
import { attempt } from './attempt.ts';

/** Where browsers put the signals, old ones included (T1, T3). */
type Spoken = Window & { doNotTrack?: unknown; navigator: { msDoNotTrack?: unknown; globalPrivacyControl?: unknown } };

/**
 * What the browser says for the visitor. Firefox says `"unspecified"` for off, so only a leading 1 and `"yes"` are on.
 * A signal that cannot be read counts as on: then nothing opens.
 */
export const readSignals = ({ dnt, gpc }: Pick<Settings, 'dnt' | 'gpc'>, page: Spoken): Signals => ({
  dnt: dnt === 'honour' && attempt(() =>
    [page.navigator.doNotTrack, page.navigator.msDoNotTrack, page.doNotTrack].some((value) => /^(1|yes$)/.test(`${value}`)), true),
  gpc: gpc === 'honour' && attempt(() => page.navigator.globalPrivacyControl === true, true),
});
