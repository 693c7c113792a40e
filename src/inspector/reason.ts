import type { Vendor } from '../config/types.ts';
import type { Facts } from './types.ts';
import type { Said } from './words/say.ts';

/** The signals that are on, by the names people know. */
export const signalNames = ({ signals }: Facts['state']): string =>
  [signals.dnt && 'Do Not Track', signals.gpc && 'Global Privacy Control'].filter(Boolean).join(', ');

/** Why this vendor may run, or may not. */
export function reasonOf({ id, disabled, separate, legalBasis }: Vendor, { state }: Pick<Facts, 'state'>): Said {
  const { button, layer } = state.method ?? {};
  const status = state.vendors[id];
  if (disabled) return { key: 'whyDisabled' };
  if (legalBasis === 'legitimate-interest') return { key: status === 'granted' ? 'whyInterest' : 'whyObjected' };
  if (status === 'granted') return { key: layer === 'api' ? 'whyApi' : 'whyGranted' };
  if (status === 'undecided') return { key: state.decidedAt === undefined ? 'whyOpen' : 'whyNew' };
  if (button === 'signal') return { key: 'whySignal', values: { signal: signalNames(state) || 'Do Not Track' } };
  if (button === 'injected') return { key: 'whyInjected' };
  if (button === 'withdraw') return { key: 'whyWithdrawn' };
  if (button === 'reject') return { key: 'whyRejected' };
  return { key: separate ? 'whySeparate' : 'whyUnticked' };
}
