import type { ConsentRecord, ConsentState } from '../consent/types.ts';
import type { ConsentEvent, ConsentEventKind, Draft, PreviousRecord } from './types.ts';

/** What a step from one state to the next is called. Losing anything is a withdrawal, also when something stays (S13). */
export function kindOf(before: ConsentState['vendors'], after: ConsentState['vendors']): ConsentEventKind {
  const lost = Object.keys(before).some((id) => before[id] === 'granted' && after[id] !== 'granted');
  const statuses = Object.values(after);
  const granted = statuses.filter((status) => status === 'granted').length;
  if (lost) return 'consent.withdrawn';
  return !granted ? 'consent.denied' : granted < statuses.length ? 'consent.partial' : 'consent.granted';
}

const iso = (time: number): string => new Date(time).toISOString();

/** Without those that run until somebody objects: to be open is no consent there. */
const consents = <T>(vendors: { [id: string]: T }, objections: ConsentState['objections']): { [id: string]: T } =>
  Object.fromEntries(Object.entries(vendors).filter(([id]) => !(id in objections)));

const previousOf = ({ decidedAt, policyVersion, consentId, vendors }: ConsentRecord, objections: ConsentState['objections']): PreviousRecord => ({
  decidedAt: iso(decidedAt),
  policyVersion,
  ...(consentId && { consentId }),
  vendors: Object.fromEntries(Object.entries(consents(vendors, objections)).map(([id, { granted }]) => [id, granted ? 'granted' : 'denied'])),
});

/** The CloudEvent of one decision: what is needed as proof, and nothing that finds the visitor again (S8, T7, C8). */
export function makeEvent(draft: Draft, id: string, now: number, origin: string): ConsentEvent {
  const { before, state, shown, previous, policyVersion } = draft;
  const { objections } = state;
  const vendors = consents(state.vendors, objections);
  const kind = draft.kind ?? kindOf(consents(before, objections), vendors);
  const consentId = state.consentId || (kind === 'consent.withdrawn' && previous?.consentId);
  return {
    specversion: '1.0',
    id,
    source: `${origin}/`,
    type: `dev.consentry.${kind}`,
    time: iso(now),
    datacontenttype: 'application/json',
    data: {
      schemaVersion: 1,
      decidedAt: iso(state.decidedAt ?? now),
      expiresAt: iso(state.expiresAt ?? now),
      policyVersion,
      // Without its query: an address may carry what finds the visitor again (T7).
      policyUrl: draft.policyUrl.replace(/[?#].*/, ''),
      configHash: draft.configHash,
      textHash: shown.textHash,
      language: shown.lang,
      method: state.method ?? { button: 'none', layer: 'none', trusted: false },
      signals: state.signals,
      categories: state.categories,
      vendors,
      ...(Object.keys(objections).length && { objections }),
      ...(consentId && { consentId }),
      // What somebody else wrote for the visitor has no time and no version of its own.
      ...(previous && previous.method.button !== 'injected' && { previous: previousOf(previous, objections) }),
    },
  };
}
