import { makeEvent } from '../../src/events/event.ts';
import type { ConsentEvent } from '../../src/events/types.ts';
import { NOW } from './consent.ts';

export const eventId = (number: number): string => number.toString(16).padStart(32, '0');

/** An event with an id that can be recognised. */
export const event = (number: number, extra = ''): ConsentEvent => makeEvent({
  kind: 'consent.denied', id: eventId(number), now: NOW, origin: 'https://www.example.com',
  settings: { policyUrl: `https://www.example.com/privacy${extra}`, policyVersion: '1' }, configHash: 'abc', shown: { lang: 'en', textHash: 't' }, consentId: '',
  state: {
    decided: true, categories: { necessary: 'granted', functional: 'denied', analytics: 'denied', marketing: 'denied' }, vendors: { udesk: 'denied' },
    signals: { dnt: false, gpc: false }, method: { button: 'reject', layer: 'banner', trusted: true }, decidedAt: NOW, expiresAt: NOW + 1, policyVersion: '1', consentId: '', policyChanged: false,
  },
});
