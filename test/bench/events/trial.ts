import type { Browser } from '@playwright/test';
import { ACTS, FULL_ACTS } from './acts.ts';
import type { Fault } from './endpoint.ts';
import { startIllSite } from './server.ts';
import type { IllSite } from './server.ts';
import { tally } from './tally.ts';
import type { Tally } from './tally.ts';
import { openVisitor } from './visitor.ts';
import type { Kind } from './visitor.ts';
import { attempt, within } from './within.ts';

export interface Trial extends Tally {
  seconds: number;
  /** How often the endpoint did what. */
  tries: { [fault: string]: number };
  /** Events that arrived again after they were stored, and were dropped by their id. */
  repeats: number;
  /** How often the whole site refused connections. */
  refusals: number;
}

export interface Size {
  visitors: number;
  /** Ends when so many are stored, or this time is over. */
  decisions: number;
  seconds: number;
}

const ORDINARY: Kind = { acts: ACTS, closes: true };
const FULL: Kind = { acts: FULL_ACTS, closes: false };
/** Of a hundred events. */
const SHARES: [Fault, number][] = [['500', 6], ['503', 3], ['slow', 4], ['cut', 6], ['lost', 6], ['half', 4], ['hang', 0.3]];
const REFUSAL_MS = 1500;
const FIRST_REFUSAL_MS = 1000;
const BETWEEN_REFUSALS_MS = 12_000;
/** What waits goes out within seconds once the endpoint is well; the longest backoff begun before is a minute. */
const COME_BACK_MS = 60_000;
/** The last act of each, and the return. */
const LONGEST_END_S = 180;
const STOP_MS = 5000;

/** The same numbers in each run. https://en.wikipedia.org/wiki/Linear_congruential_generator (Numerical Recipes) */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function chooseFault(random: () => number): () => Fault {
  return () => {
    let left = random() * 100;
    return SHARES.find(([, share]) => (left -= share) < 0)?.[0] ?? 'ok';
  };
}

/** Goes away now and then, soon for the first time, until `over()`. */
async function goAway(site: IllSite, over: () => boolean, gone: () => void): Promise<void> {
  for (let next = Date.now() + FIRST_REFUSAL_MS; !over(); await new Promise((done) => setTimeout(done, 100))) {
    if (Date.now() < next) continue;
    await site.refuse(REFUSAL_MS);
    gone();
    next = Date.now() + BETWEEN_REFUSALS_MS;
  }
}

/** Visitors decide while the endpoint fails; then it is well, each comes back once, and the books are compared. */
export async function runTrial(browser: Browser, size: Size): Promise<Trial> {
  const site = await startIllSite();
  try {
    return await within((size.seconds + LONGEST_END_S) * 1000, 'The trial', play(browser, size, site));
  } finally {
    await attempt(STOP_MS, site.stop());
  }
}

async function play(browser: Browser, { visitors, decisions, seconds }: Size, site: IllSite): Promise<Trial> {
  const begin = Date.now();
  site.endpoint.next = chooseFault(numbers(1));
  const origins = [site.origins.https, site.origins.http];
  const names = Array.from({ length: visitors }, (_, index) => `v${index}`);
  const people = await Promise.all(names.map((name, index) => openVisitor(browser, site, name, origins[index % 2] ?? '', index < visitors - 1 ? ORDINARY : FULL, numbers(index + 2))));
  let refusals = 0;
  const stored = (): number => names.reduce((sum, name) => sum + site.endpoint.ledger(name).stored.size, 0);
  // A machine that has decided before the site went away has not shown that nothing is lost by it.
  const over = (): boolean => Date.now() - begin > seconds * 1000 || (refusals > 0 && stored() >= decisions);
  await Promise.all([goAway(site, over, () => { refusals++; }), ...people.map((visitor) => visitor.live(over))]);
  const tries = Object.fromEntries(site.endpoint.tries);
  site.endpoint.next = () => 'ok';
  await Promise.all(people.map((visitor) => visitor.comeBack(COME_BACK_MS)));
  const accounts = await Promise.all(people.map((visitor) => visitor.account()));
  return { ...tally(accounts), seconds: Math.round((Date.now() - begin) / 1000), tries, repeats: site.endpoint.repeats, refusals };
}
