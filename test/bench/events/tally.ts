import type { Account } from './visitor.ts';

export interface Tally {
  made: number;
  /** After deduplication by source and id. */
  stored: number;
  lost: number;
  doubled: number;
  waiting: number;
  givenUp: number;
  /** Events of one visitor that came after one that was decided later. */
  outOfOrder: number;
}

function inversions({ stored }: Account): number {
  let latest = '';
  return stored.filter(({ data }) => {
    const early = data.decidedAt < latest;
    if (!early) latest = data.decidedAt;
    return early;
  }).length;
}

/** Lost and doubled are counted visitor by visitor, so that one cannot hide the other. */
export function tally(accounts: Account[]): Tally {
  const sum = (of: (account: Account) => number): number => accounts.reduce((all, account) => all + of(account), 0);
  return {
    made: sum(({ made }) => made),
    stored: sum(({ stored }) => stored.length),
    lost: sum(({ made, stored }) => Math.max(0, made - stored.length)),
    doubled: sum(({ made, stored }) => Math.max(0, stored.length - made)),
    waiting: sum(({ waiting }) => waiting),
    givenUp: sum(({ givenUp }) => givenUp.length),
    outOfOrder: sum(inversions),
  };
}
