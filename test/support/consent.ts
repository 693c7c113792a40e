import { makeRecord } from '../../src/consent/record.ts';
import type { Answer } from '../../src/consent/record.ts';
import type { ConsentRecord } from '../../src/consent/types.ts';
import type { Vendor } from '../../src/config/types.ts';

/** A whole vendor; only what a test is about need be said. */
export const vendor = (id: string, fields: Partial<Vendor> = {}): Vendor => ({
  id, category: 'analytics', hosts: [], urls: [], cookies: [], storage: [], globals: [], stop: [],
  disabled: false, separate: false, legalBasis: 'consent', revision: 1, disclosure: {}, ...fields,
});

export const DAY = 864e5;
/** 22 November 2026, 08:00 UTC. */
export const NOW = Date.UTC(2026, 10, 22, 8);

/** A record as the banner's button makes it. */
export const record = (fields: Partial<Answer> & Pick<Answer, 'vendors'>): ConsentRecord => makeRecord({
  granted: [], method: { button: 'save', layer: 'preferences', trusted: true }, signals: { dnt: false, gpc: false },
  policyVersion: '1', now: NOW, days: 180, consentId: '', ...fields,
});
