import type { Finding, Report, Scenario } from './types.ts';

export const TITLES: { [scenario in Scenario]: string } = {
  none: 'No choice', reject: 'Reject all', accept: 'Accept all', withdraw: 'Withdrawn', dnt: 'Do Not Track', gpc: 'Global Privacy Control',
};

const WHEN: { [scenario in Scenario]: string } = {
  none: 'before any choice', reject: 'after Reject all', accept: 'after Accept all, which does not cover it', withdraw: 'after consent was withdrawn',
  dnt: 'with Do Not Track on and no choice', gpc: 'with Global Privacy Control on and no choice',
};

/** One finding in a sentence. */
export function say({ kind, scenario, vendor, what }: Finding, nameOf: Report['nameOf']): string {
  const name = vendor && nameOf(vendor);
  switch (kind) {
    case 'fired': return `${name} was requested ${what.length}× ${WHEN[scenario]}: ${what[0]}`;
    case 'stored': return `${name} has data in the browser ${WHEN[scenario]}: ${what.join(', ')}`;
    case 'untried': return `The choice could not be made: no button [data-consentry=${scenario === 'reject' ? 'reject' : 'accept'}] was shown.`;
    case 'unlisted': return `No vendor covers ${what[0]}${name ? ` (${name})` : ''}: it loads whatever is chosen.`;
    case 'never': return `${name} is listed but was not requested after Accept all.`;
    case 'twice': return `${name} loads the same script more than once on a page: ${what[0]}`;
    case 'shown': return `This browser has no setting for ${TITLES[scenario]}: pages and servers were shown it the way browsers with one do.`;
    case 'absent': return 'No Consentry on this site: reject, accept and withdraw were not tried.';
  }
}
