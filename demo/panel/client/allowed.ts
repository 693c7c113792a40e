import type { Decision, Run } from './facts.ts';

/** Two clocks are compared, of the page and of the server or the day. */
const SLACK = 20;

/** The choice that was in force at a moment. */
export const inForce = ({ decisions }: Pick<Run, 'decisions'>, time: number): Decision | undefined =>
  decisions.filter((decision) => decision.time <= time + SLACK).at(-1);

/** What left the browser before the withdrawal reaches the server a little after it: the click on the button itself, for one. */
const ON_THE_WAY = 500;

export function allowedAt(run: Pick<Run, 'decisions'>, id: string, time: number): boolean {
  const now = inForce(run, time);
  if (!now || now.granted.includes(id)) return !!now;
  return now.button === 'withdraw' && time - now.time < ON_THE_WAY && !!inForce(run, now.time - 2 * SLACK)?.granted.includes(id);
}

/** The choice that let the vendor run at this moment, after which it was not taken back. */
export function allowedBy({ decisions }: Pick<Run, 'decisions'>, id: string, time: number): Decision | undefined {
  const before = decisions.filter((decision) => decision.time <= time + SLACK);
  return before.find((_, index) => before.slice(index).every(({ granted }) => granted.includes(id)));
}
