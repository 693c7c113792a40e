import type { ConsentEvent } from '../../../src/events/types.ts';
import type { Decision } from './page.ts';
import type { Account } from './visitor.ts';

/** Of those decisions that met one fault, or of all. */
export interface Figures {
  decisions: number;
  /** After deduplication by source and id. */
  stored: number;
  lost: number;
  doubled: number;
}

export interface Tally {
  all: Figures;
  /** By what the visitor did, and by what the endpoint did to the event. */
  faults: { [name: string]: Figures };
  waiting: number;
  givenUp: number;
  /** Events of one visitor that came after one that was decided later. */
  outOfOrder: number;
  /** Events whose previous record is that of no decision noted. */
  withoutPrevious: number;
}

const nothing = (): Figures => ({ decisions: 0, stored: 0, lost: 0, doubled: 0 });

/** Decisions against events, moment by moment: so one that is lost cannot hide one that is doubled. */
function compare({ made, stored }: Account, count: (names: string[], figures: Partial<Figures>) => void, namesOf: (event: ConsentEvent) => string[]): void {
  const open = new Map<string, Decision[]>();
  for (const decision of made) open.set(decision.at, [...open.get(decision.at) ?? [], decision]);
  for (const event of stored) {
    const decision = open.get(event.data.decidedAt)?.shift();
    const names = namesOf(event);
    if (decision) count([decision.act, ...names], { decisions: 1, stored: 1 });
    else count(names, { stored: 1, doubled: 1 });
  }
  for (const decision of [...open.values()].flat()) count([decision.act], { decisions: 1, lost: 1 });
}

function inversions({ stored }: Account): number {
  let latest = '';
  return stored.filter(({ data }) => {
    const early = data.decidedAt < latest;
    if (!early) latest = data.decidedAt;
    return early;
  }).length;
}

function strangers({ made, stored }: Account): number {
  const times = new Set(made.map(({ at }) => at));
  return stored.filter(({ data: { previous } }) => previous && !times.has(previous.decidedAt)).length;
}

export function tally(accounts: Account[]): Tally {
  const all = nothing();
  const faults: { [name: string]: Figures } = {};
  const add = (to: Figures, more: Partial<Figures>): void => {
    for (const [name, value] of Object.entries(more) as [keyof Figures, number][]) to[name] += value;
  };
  for (const account of accounts) {
    const ids = new Map(account.stored.map(({ id }) => [id, 0]));
    compare(account, (names, figures) => {
      add(all, figures);
      for (const name of names) add(faults[name] ??= nothing(), figures);
    }, ({ id }) => [...account.met].filter(([, met]) => met.has(id)).map(([fault]) => `endpoint: ${fault}`));
    // Seen by the endpoint, taken never: the decision is lost, and by this it is known what the event met.
    for (const [fault, met] of account.met) {
      for (const id of met) if (!ids.has(id)) add(faults[`endpoint: ${fault}`] ??= nothing(), { decisions: 1, lost: 1 });
    }
  }
  const sum = (of: (account: Account) => number): number => accounts.reduce((total, account) => total + of(account), 0);
  return {
    all, faults, waiting: sum(({ waiting }) => waiting), givenUp: sum(({ givenUp }) => givenUp.length), outOfOrder: sum(inversions),
    withoutPrevious: sum(strangers),
  };
}
