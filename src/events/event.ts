import type { Settings } from '../config/types.ts';
import type { ConsentState } from '../consent/types.ts';
import type { ConsentEvent, ConsentEventKind } from './types.ts';

export interface Occasion {
  kind: ConsentEventKind;
  /** Made once for this event. */
  id: string;
  /** Milliseconds since 1970. */
  now: number;
  /** `location.origin` */
  origin: string;
  settings: Pick<Settings, 'policyUrl' | 'policyVersion'>;
  configHash: string;
  /** What the visitor saw; both `''` when nothing was shown. */
  shown: { lang: string; textHash: string };
  /** The state after the decision. */
  state: ConsentState;
  /** Consent id of the record, or of the one before when this takes consent back; `''` for a refusal. */
  consentId: string;
}

/** What a step from one state to the next is called. Losing anything is a withdrawal, also when something stays (S13). */
export function kindOf(before: ConsentState['vendors'], after: ConsentState['vendors']): ConsentEventKind {
  const lost = Object.keys(before).some((id) => before[id] === 'granted' && after[id] !== 'granted');
  const statuses = Object.values(after);
  const granted = statuses.filter((status) => status === 'granted').length;
  if (lost) return 'consent.withdrawn';
  return !granted ? 'consent.denied' : granted < statuses.length ? 'consent.partial' : 'consent.granted';
}

const iso = (time: number): string => new Date(time).toISOString();

/** The CloudEvent of one decision: what is needed as proof, and nothing that finds the visitor again (S8, T7, C8). */
export function makeEvent({ kind, id, now, origin, settings, configHash, shown, state, consentId }: Occasion): ConsentEvent {
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
      policyVersion: settings.policyVersion,
      // Without its query: an address may carry what finds the visitor again (T7).
      policyUrl: settings.policyUrl.replace(/[?#].*/, ''),
      configHash,
      textHash: shown.textHash,
      language: shown.lang,
      method: state.method ?? { button: 'signal', layer: 'none', trusted: false },
      signals: state.signals,
      categories: state.categories,
      vendors: state.vendors,
      ...(consentId && { consentId }),
    },
  };
}
