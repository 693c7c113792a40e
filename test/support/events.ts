import { makeEvent } from '../../src/events/event.ts';
import type { ConsentEvent, Draft } from '../../src/events/types.ts';
import { NOW } from './consent.ts';

export const eventId = (number: number): string => number.toString(16).padStart(32, '0');

const SIGNALS = { dnt: false, gpc: false };

/** A refusal as storage keeps it. */
export const draft = (fields: Partial<Draft> = {}): Draft => ({
  kind: undefined, before: { udesk: 'undecided' }, shown: { lang: 'en', textHash: 't' }, configHash: 'abc', previous: undefined,
  policyUrl: 'https://www.example.com/privacy', policyVersion: '1',
  state: {
    decided: true, categories: { necessary: 'granted', functional: 'denied', analytics: 'denied', marketing: 'denied' }, vendors: { udesk: 'denied' },
    signals: SIGNALS, method: { button: 'reject', layer: 'banner', trusted: true }, decidedAt: NOW, expiresAt: NOW + 1, policyVersion: '1', consentId: '', policyChanged: false, objections: {},
  },
  ...fields,
});

/** An event with an id that can be recognised. */
export const event = (number: number): ConsentEvent => makeEvent(draft(), eventId(number), NOW, 'https://www.example.com');
