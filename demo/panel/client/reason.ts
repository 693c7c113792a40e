import type { Run, Tag } from './facts.ts';
import type { ReasonKey } from './words/verdicts.ts';

/** Why a vendor may not run. */
export function reasonOf({ id, separate }: Pick<Tag, 'id' | 'separate'>, { statuses, decisions, signals }: Run): ReasonKey {
  const button = decisions.at(-1)?.button;
  if (statuses[id] === 'undecided') return button ? 'whyNew' : 'whyOpen';
  if (button === 'signal' || (!button && signals.length)) return 'whySignal';
  if (button === 'injected') return 'whyInjected';
  if (button === 'withdraw') return 'whyWithdrawn';
  if (button === 'reject') return 'whyRejected';
  if (!button) return 'whyOpen';
  return separate ? 'whySeparate' : 'whyUnticked';
}
