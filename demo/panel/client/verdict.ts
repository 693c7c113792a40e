import type { Ask, Run, Tag } from './facts.ts';
import type { VerdictKey } from './words/verdicts.ts';
import { allowedAt, allowedBy, inForce } from './allowed.ts';
import { firings } from './firings.ts';
import { reasonOf } from './reason.ts';

/** `bad`: fired when it should not have. `warn`: something to look at. */
export type Tone = 'good' | 'bad' | 'warn' | 'quiet';

export interface Verdict {
  tone: Tone;
  key: VerdictKey;
  values: { [name: string]: string | number };
}

const verdict = (tone: Tone, key: VerdictKey, values: Verdict['values'] = {}): Verdict => ({ tone, key, values });

/** The entry an owner adds to `vendors`; a tag on the site's own host is known by its paths, and naming that host would hold the site. */
const entryFor = ({ id, category, asks }: Tag, { host }: Run): string => {
  const hosts = [...new Set(asks.map(({ place }) => place.replace(/\/.*/, '')))].filter((seen) => seen !== host);
  return JSON.stringify(hosts.length ? { id, category, hosts } : id);
};

/** Requests nobody had allowed when they were made. */
function fired(tag: Tag, run: Run, early: readonly Ask[]): Verdict {
  const count = early.length;
  const ahead = early.every(({ script, place }) => script && tag.heldPlaces.includes(place));
  if (ahead) return verdict('bad', 'ahead', { what: early[0]?.place ?? '' });
  const button = inForce(run, early[0]?.time ?? 0)?.button;
  if (button === 'withdraw') return verdict('bad', 'earlyWithdrawn', { count });
  return verdict('bad', button ? 'earlyRefused' : 'earlyOpen', { count });
}

/** All its requests were allowed, and it may still run. */
function ran(tag: Tag, run: Run): Verdict {
  const [first] = tag.asks as [Ask, ...Ask[]];
  if (tag.asks.every(({ failed }) => failed)) return verdict('warn', 'unanswered', { what: first.place });
  const counts = firings(tag.asks, run.views);
  const most = Math.max(...counts);
  if (most > 1) return verdict('warn', 'twice', { count: most });
  if (counts.length > 1) return verdict('good', 'each', { count: counts.length });
  const by = allowedBy(run, tag.id, first.time);
  if (!by || by.time < (run.views[0] ?? 0)) return verdict('good', 'onceEarlier');
  return verdict('good', by.button === 'accept' ? 'onceAccept' : 'onceChoice', { ms: Math.max(0, Math.round(first.time - by.time)) });
}

/** What one tag did and whether it should have, as one line. */
export function verdictOf(tag: Tag, run: Run): Verdict {
  const { asks, id, covered, held, released } = tag;
  if (!run.consentry) return asks.length ? verdict('bad', 'noConsentry', { count: asks.length }) : verdict('quiet', 'nothing');
  if (!covered) return asks.length ? verdict('bad', 'uncovered', { entry: entryFor(tag, run) }) : verdict('quiet', 'uncoveredQuiet');
  const early = asks.filter(({ time }) => !allowedAt(run, id, time));
  if (early.length) return fired(tag, run, early);
  const granted = run.statuses[id] === 'granted';
  if (granted) {
    if (asks.length) return ran(tag, run);
    return released ? verdict('warn', 'silent') : verdict('quiet', 'ready');
  }
  if (asks.length) return verdict('good', 'stopped', { count: asks.length });
  return verdict('quiet', held ? 'held' : 'shut', { category: tag.category, reason: reasonOf(tag, run) });
}
