import type { Given } from '../given.ts';
import type { Model } from '../model.ts';
import type { Asked } from '../scenarioLink.ts';
import type { PanelWords } from '../words/words.ts';
import { panelLink } from '../scenarioLink.ts';

/** A run, for files: what was tested, in which browser, with the result of each tag. */
export interface RunReport {
  schemaVersion: 1;
  time: string;
  browser: string;
  /** Version of Consentry; `''` without it. */
  consentry: string;
  page: string;
  link: string;
  /** Pasted tags, which the link finds only while this server remembers them. */
  own: boolean;
  /** Only what differs from an ordinary first visit. */
  scenario: { name: string; choice: string; setting: string }[];
  countedBy: 'server' | 'browser';
  steps: { time: string; what: string; page: string }[];
  tags: {
    id: string; name: string; category: string; covered: boolean; status: string; result: string; verdict: string; text: string;
    requests: { time: string; place: string; answered: boolean }[]; kept: string[];
  }[];
  events: unknown[];
}

const iso = (time: number): string => new Date(time).toISOString();

function scenarioOf({ switches, vendors }: Asked, { choices, tags }: Given, words: PanelWords): RunReport['scenario'] {
  const special = Object.entries(switches).filter(([name, choice]) => choice !== choices[name]?.[0]);
  const listed = vendors.length < tags.length ? [{ name: words.vendorsInConfig, choice: vendors.join(' ') || words.none, setting: `vendors=${vendors.join(',')}` }] : [];
  return [...special.map(([name, choice]) => ({ name: words.switches[name] ?? name, choice: words.choices[name]?.[choice] ?? choice, setting: `${name}=${choice}` })), ...listed];
}

export function makeReport({ look, lines, steps, events }: Model, asked: Asked, given: Given, { words, browser, now, origin }: { words: PanelWords; browser: string; now: number; origin: string }): RunReport {
  return {
    schemaVersion: 1, time: iso(now), browser, consentry: look?.consentry?.version ?? '', page: look?.address ?? '', link: panelLink(asked, given, origin), own: !!asked.own,
    scenario: scenarioOf(asked, given, words), countedBy: asked.own ? 'browser' : 'server',
    steps: steps.map(({ time, what, path }) => ({ time: iso(time), what: words.step[what], page: path })),
    tags: lines.map(({ tag, verdict, text, status }) => ({
      id: tag.id, name: tag.name, category: tag.category, covered: tag.covered, status, result: verdict.tone, verdict: verdict.key, text,
      requests: tag.asks.map(({ time, place, failed }) => ({ time: iso(time), place, answered: !failed })), kept: tag.kept,
    })),
    events: events.map(({ event }) => event),
  };
}
