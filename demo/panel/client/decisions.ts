import type { ConsentState } from '../../../src/consent/types.ts';
import type { Decision } from './facts.ts';

const grantedIn = ({ vendors }: ConsentState): string[] => Object.keys(vendors).filter((id) => vendors[id] === 'granted');

/** Keeps the choices of a run, as the page's state shows them from time to time. */
export function addDecision(decisions: Decision[], state: ConsentState, now: number): void {
  const last = decisions.at(-1);
  const granted = grantedIn(state);
  const { button, layer } = state.method ?? {};
  if (!button || (button === 'signal' && !state.decidedAt && last?.button === 'signal')) return;
  // A change without a new time: another policy or vendor made a part of it void.
  const time = state.decidedAt !== undefined && state.decidedAt > (last?.time ?? 0) ? state.decidedAt : now;
  if (last && last.button === button && String(last.granted) === String(granted) && (state.decidedAt ?? 0) <= last.time) return;
  decisions.push({ time, button, layer: layer ?? 'none', granted });
}
