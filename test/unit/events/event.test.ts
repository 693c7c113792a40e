import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../../src/events/schema.json' with { type: 'json' };
import { decide } from '../../../src/consent/decide.ts';
import { randomId } from '../../../src/consent/id.ts';
import { kindOf, makeEvent } from '../../../src/events/event.ts';
import type { Occasion } from '../../../src/events/event.ts';
import { DAY, NOW, record, vendor } from '../../support/consent.ts';

const valid = new Ajv().compile(schema);
const VENDORS = [vendor('a'), vendor('m', { category: 'marketing' })];
const OFF = { dnt: false, gpc: false };
const occasion = (granted: string[], more: Partial<Occasion> = {}): Occasion => {
  const one = record({ vendors: VENDORS, granted, policyVersion: '2024-07-15' });
  return {
    kind: 'consent.partial', id: randomId(), now: NOW, origin: 'https://www.example.com', settings: { policyUrl: 'https://www.example.com/privacy', policyVersion: '2024-07-15' },
    configHash: one.configHash, shown: { lang: 'zh-CN', textHash: 'abc' }, consentId: one.consentId,
    state: decide({ vendors: VENDORS, record: one, signals: OFF, policyVersion: '2024-07-15', now: NOW }).state, ...more,
  };
};

describe('the event', () => {
  it('is a CloudEvent with the proof of the decision', () => {
    const made = occasion(['a']);
    expect(makeEvent(made)).toEqual({
      specversion: '1.0', id: made.id, source: 'https://www.example.com/', type: 'dev.consentry.consent.partial', time: '2026-11-22T08:00:00.000Z', datacontenttype: 'application/json',
      data: {
        schemaVersion: 1, decidedAt: '2026-11-22T08:00:00.000Z', expiresAt: new Date(NOW + 180 * DAY).toISOString(), policyVersion: '2024-07-15', policyUrl: 'https://www.example.com/privacy',
        configHash: made.configHash, textHash: 'abc', language: 'zh-CN', method: { button: 'save', layer: 'preferences', trusted: true }, signals: OFF,
        categories: { necessary: 'granted', functional: 'denied', analytics: 'granted', marketing: 'denied' }, vendors: { a: 'granted', m: 'denied' }, consentId: made.consentId,
      },
    });
  });

  it('has no identifier for a refusal', () => {
    const { data } = makeEvent(occasion([]));
    expect('consentId' in data).toBe(false);
    expect(JSON.stringify(data)).not.toMatch(/[\da-f]{16}/);
  });

  it('names the consent that is taken back', () => {
    expect(makeEvent(occasion([], { kind: 'consent.withdrawn', consentId: 'f'.repeat(32) })).data.consentId).toBe('f'.repeat(32));
  });

  it.each<[string, Occasion]>([
    ['grant', occasion(['a', 'm'], { kind: 'consent.granted' })],
    ['refusal', occasion([], { kind: 'consent.denied' })],
    ['signal with nothing stored', occasion([], { kind: 'consent.withdrawn', state: decide({ vendors: VENDORS, record: undefined, signals: { dnt: true, gpc: false }, policyVersion: '', now: NOW }).state })],
    ['expiry', occasion([], { kind: 'consent.expired', shown: { lang: '', textHash: '' } })],
    ['notice', occasion(['a'], { kind: 'policy.acknowledged' })],
    ['frame without an origin', occasion(['a'], { origin: 'null' })],
  ])('of a %s is valid against the published schema', (_name, one) => {
    expect(valid(JSON.parse(JSON.stringify(makeEvent(one)))), JSON.stringify(valid.errors)).toBe(true);
  });

  it.each(['ip', 'userAgent', 'url'])('has no room for %s', (field) => {
    const one = makeEvent(occasion(['a']));
    expect(valid({ ...one, data: { ...one.data, [field]: 'x' } })).toBe(false);
  });

  it('carries no more of the page than its origin', () => {
    expect(JSON.stringify(makeEvent(occasion(['a'])))).not.toContain('?');
  });
});

describe('its name', () => {
  it.each([
    ['everything granted', {}, { a: 'granted', m: 'granted' }, 'consent.granted'],
    ['a part granted', { a: 'undecided' }, { a: 'granted', m: 'denied' }, 'consent.partial'],
    ['nothing granted', {}, { a: 'denied', m: 'denied' }, 'consent.denied'],
    ['nothing to grant', {}, {}, 'consent.denied'],
    ['more granted than before', { a: 'granted', m: 'denied' }, { a: 'granted', m: 'granted' }, 'consent.granted'],
    ['all taken back', { a: 'granted' }, { a: 'denied' }, 'consent.withdrawn'],
    ['a part taken back', { a: 'granted', m: 'granted' }, { a: 'granted', m: 'denied' }, 'consent.withdrawn'],
    ['one taken back and another granted', { a: 'granted', m: 'denied' }, { a: 'denied', m: 'granted' }, 'consent.withdrawn'],
    ['a vendor that is listed no more', { a: 'granted', old: 'granted' }, { a: 'granted' }, 'consent.withdrawn'],
    ['a refusal repeated', { a: 'denied' }, { a: 'denied' }, 'consent.denied'],
  ] as const)('of %s', (_name, before, after, kind) => {
    expect(kindOf(before, after)).toBe(kind);
  });
});
