import type { Settings } from '../config/types.ts';
import type { Signals } from './types.ts';

/** Where browsers put Do Not Track, old ones included (T1). */
type SignalNavigator = Navigator & { msDoNotTrack?: unknown; globalPrivacyControl?: unknown };
type SignalWindow = Window & { doNotTrack?: unknown };

/** A signal that cannot be read counts as on: then nothing opens. */
const safely = (read: () => boolean): boolean => {
  try {
    return read();
  } catch {
    return true;
  }
};

/** What the browser says for the visitor. Firefox says `"unspecified"` for off, so only a leading 1 and `"yes"` are on. */
export function readSignals({ dnt, gpc }: Pick<Settings, 'dnt' | 'gpc'>, page: Window): Signals {
  return {
    dnt: dnt === 'honour' && safely(() => {
      const { doNotTrack, msDoNotTrack } = page.navigator as SignalNavigator;
      return [doNotTrack, msDoNotTrack, (page as SignalWindow).doNotTrack].some((value) => /^(1|yes$)/.test(String(value)));
    }),
    gpc: gpc === 'honour' && safely(() => (page.navigator as SignalNavigator).globalPrivacyControl === true),
  };
}
