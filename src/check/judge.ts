import type { Finding, Kept, Listed, Scenario, Seen, Visit } from './types.ts';
import { siteOf } from './site.ts';

export interface Rules {
  site: string;
  listed: Listed;
  /** Vendor ids and hosts that may load without consent. */
  allow: readonly string[];
  /** What no vendor covers fails as well. */
  strict: boolean;
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** May this vendor run in this scenario? */
function open(vendor: string, scenario: Scenario, { listed, allow }: Rules): boolean {
  const own = listed.vendors.find(({ id }) => id === vendor);
  if (!vendor || allow.includes(vendor) || own?.category === 'necessary') return true;
  if (own?.disabled) return false;
  return scenario === 'accept' ? !own?.separate : scenario === 'none' && own?.legalBasis === 'legitimate-interest';
}

function leaks({ scenario, requests, kept }: Visit, rules: Rules): Finding[] {
  const shut = <T extends Seen | Kept>(items: readonly T[]) => [...group(items.filter(({ vendor }) => !open(vendor, scenario, rules)), ({ vendor }) => vendor)];
  return [
    ...shut(requests).map(([vendor, seen]): Finding => ({ level: 'fail', scenario, kind: 'fired', vendor, what: seen.map(({ address }) => address) })),
    ...shut(kept).map(([vendor, rows]): Finding => ({ level: 'fail', scenario, kind: 'stored', vendor, what: [...new Set(rows.map(({ name }) => name))] })),
  ];
}

/** Third parties before any choice that nobody listed; a vendor we know has been reported as fired already. */
function unlisted({ scenario, requests }: Visit, { site, allow, strict }: Rules): Finding[] {
  const home = siteOf(new URL(site).hostname);
  const strange = requests.filter(({ vendor, host }) => !vendor && siteOf(host) !== home && !allow.includes(host));
  return [...group(strange, ({ host }) => host).keys()]
    .map((host) => ({ level: strict ? 'fail' : 'notice', scenario, kind: 'unlisted', vendor: '', what: [host] }));
}

function afterAccept({ scenario, requests }: Visit, { listed }: Rules): Finding[] {
  const scripts = requests.filter(({ kind, vendor }) => kind === 'script' && vendor);
  const doubled = [...group(scripts, ({ page, address }) => `${page} ${address}`).values()].filter((same) => same.length > 1);
  return [
    ...listed.vendors.filter(({ id, separate, disabled }) => !separate && !disabled && !requests.some(({ vendor }) => vendor === id))
      .map(({ id }): Finding => ({ level: 'notice', scenario, kind: 'never', vendor: id, what: [] })),
    ...doubled.map(([first]): Finding => ({ level: 'notice', scenario, kind: 'twice', vendor: first?.vendor ?? '', what: [first?.address ?? ''] })),
  ];
}

/** What is wrong, and what the owner should know, in the order of the visits. */
export function judge(visits: readonly Visit[], rules: Rules): Finding[] {
  const absent: Finding[] = rules.listed.version ? [] : [{ level: 'notice', scenario: 'none', kind: 'absent', vendor: '', what: [] }];
  return [...absent, ...visits.flatMap((visit): Finding[] => [
    ...(visit.acted ? [] : [{ level: 'fail', scenario: visit.scenario, kind: 'untried', vendor: '', what: [] } satisfies Finding]),
    ...(visit.shown ? [{ level: 'notice', scenario: visit.scenario, kind: 'shown', vendor: '', what: [] } satisfies Finding] : []),
    ...leaks(visit, rules),
    ...(visit.scenario === 'none' ? unlisted(visit, rules) : []),
    ...(visit.scenario === 'accept' && visit.acted ? afterAccept(visit, rules) : []),
  ])];
}
