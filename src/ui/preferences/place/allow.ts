import type { Method, Status } from '../../../consent/types.ts';
import type { Shown, UiContext } from '../../types.ts';

/** Lets one vendor in until the page is left. No answer is kept, but the endpoint is told. */
export function allowOnce({ state, once }: UiContext, id: string, method: Method, shown: Shown): void {
  const [before, now] = [state(), Date.now()];
  once(id, { ...before, vendors: { ...before.vendors, [id]: 'granted' }, method, decidedAt: now, expiresAt: now }, shown);
}

/** Grants one vendor; every other answer stays, and what was not answered stays open. */
export function allowAlways({ state, decide }: UiContext, id: string, method: Method, shown: Shown): void {
  const answered = (test: (status: Status) => boolean): string[] =>
    Object.entries(state().vendors).filter(([, status]) => test(status)).map(([other]) => other).concat(id);
  decide({ granted: answered((status) => status === 'granted'), method, shown, asked: answered((status) => status !== 'undecided') });
}
