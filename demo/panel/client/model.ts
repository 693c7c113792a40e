import type { ConsentEvent } from '../../../src/events/types.ts';
import type { Decision, Run, Tag } from './facts.ts';
import type { Look } from './look.ts';
import type { Verdict } from './verdict.ts';
import type { PanelWords } from './words/words.ts';
import { verdictOf } from './verdict.ts';
import { sayVerdict } from './words/say.ts';

export interface Line {
  tag: Tag;
  verdict: Verdict;
  text: string;
  status: keyof PanelWords['states'];
}

/** An event as the endpoint received it. */
export interface Received {
  receivedAt: string;
  hash: string;
  event: ConsentEvent;
}

export interface Step {
  time: number;
  what: 'view' | Decision['button'];
  /** Path of the page. */
  path: string;
}

/** Everything the panel shows of a run. */
export interface Model {
  look: Look | undefined;
  lines: Line[];
  steps: Step[];
  events: Received[];
  /** Events that wait in the browser. */
  waiting: number;
  serverDown: boolean;
}

export const runOf = (seen: Look | undefined, decisions: Decision[], views: number[]): Run => {
  const { signals } = seen?.consentry?.state ?? {};
  return {
    host: seen ? new URL(seen.address).hostname : '', consentry: !!seen?.consentry, views, decisions, statuses: seen?.consentry?.state.vendors ?? {},
    signals: [signals?.dnt && 'Do Not Track', signals?.gpc && 'Global Privacy Control'].filter((name): name is string => !!name),
  };
};

export const linesOf = (tags: readonly Tag[], run: Run, words: PanelWords): Line[] => tags.map((tag) => {
  const verdict = verdictOf(tag, run);
  return { tag, verdict, text: sayVerdict(words, verdict), status: !run.consentry ? 'none' : !tag.covered ? 'uncovered' : run.statuses[tag.id] ?? 'undecided' };
});

/** Choices of before the run are facts, but no steps of it. */
export const stepsOf = (views: { time: number; path: string }[], decisions: readonly Decision[]): Step[] => [
  ...views.map(({ time, path }): Step => ({ time, what: 'view', path })),
  ...decisions.filter(({ time }) => time >= (views[0]?.time ?? 0)).map(({ time, button }): Step => ({ time, what: button, path: '' })),
].sort((a, b) => a.time - b.time);
