import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../../src/events/schema.json' with { type: 'json' };
import { decide } from '../../../src/consent/decide.ts';
import type { ConsentRecord } from '../../../src/consent/types.ts';
import { kindOf, makeEvent } from '../../../src/events/event.ts';
import type { ConsentEvent, Draft } from '../../../src/events/types.ts';
import { DAY, NOW, record, vendor } from '../../support/consent.ts';

const valid = new Ajv().compile(schema);
const VENDORS = [vendor('a'), vendor('m', { category: 'marketing' })];
const OFF = { dnt: false, gpc: false };
const ID = 'e'.repeat(32);
const stateOf = (one: ConsentRecord | undefined, signals = OFF) => decide({ vendors: VENDORS, record: one, signals, policyVersion: '2024-07-15', now: NOW }).state;
/** As it comes out of storage. */
const drafted = (granted: string[], more: Partial<Draft> = {}): Draft => {
  const one = record({ vendors: VENDORS, granted, policyVersion: '2024-07-15' });
  const draft: Draft = {
    kind: undefined, before: stateOf(undefined).vendors, state: stateOf(one), shown: { lang: 'zh-CN', textHash: 'abc' }, configHash: one.configHash, previous: undefined,
    policyUrl: 'https://www.example.com/privacy?visitor=7#top', policyVersion: '2024-07-15', ...more,
  };
  return JSON.parse(JSON.stringify(draft)) as Draft;
};
const made = (draft: Draft, origin = 'https://www.example.com'): ConsentEvent => makeEvent(draft, ID, NOW, origin);
const before = record({ vendors: VENDORS, granted: ['a'], now: NOW - DAY, policyVersion: '2023-01-01' });
const refusal = record({ vendors: VENDORS, granted: [], now: NOW - DAY, policyVersion: '2023-01-01' });

describe('the event', () => {
  it('is a CloudEvent with the proof of the decision', () => {
    const draft = drafted(['a']);
    expect(made(draft)).toEqual({
      specversion: '1.0', id: ID, source: 'https://www.example.com/', type: 'dev.consentry.consent.partial', time: '2026-11-22T08:00:00.000Z', datacontenttype: 'application/json',
      data: {
        schemaVersion: 1, decidedAt: '2026-11-22T08:00:00.000Z', expiresAt: new Date(NOW + 180 * DAY).toISOString(), policyVersion: '2024-07-15', policyUrl: 'https://www.example.com/privacy',
        configHash: draft.configHash, textHash: 'abc', language: 'zh-CN', method: { button: 'save', layer: 'preferences', trusted: true }, signals: OFF,
        categories: { necessary: 'granted', functional: 'denied', analytics: 'granted', marketing: 'denied' }, vendors: { a: 'granted', m: 'denied' }, consentId: draft.state.consentId,
      },
    });
  });

  it('is the same, byte for byte, whenever it is made', () => {
    const draft = drafted(['a'], { previous: before });
    expect(JSON.stringify(made(draft))).toBe(JSON.stringify(made(draft)));
  });

  it('has no identifier for a refusal', () => {
    const { data } = made(drafted([], { previous: refusal }));
    expect(JSON.stringify(data)).not.toMatch(/[\da-f]{16}/);
  });

  it('names the consent it takes back', () => {
    const { data, type } = made(drafted([], { before: { a: 'granted', m: 'denied' }, previous: before }));
    expect([type, data.consentId]).toEqual(['dev.consentry.consent.withdrawn', before.consentId]);
  });

  it('says what stood before', () => {
    expect(made(drafted(['a', 'm'], { previous: before })).data.previous).toEqual({
      decidedAt: new Date(NOW - DAY).toISOString(), policyVersion: '2023-01-01', consentId: before.consentId, vendors: { a: 'granted', m: 'denied' },
    });
  });

  it('says what stood before without an identifier when it was a refusal', () => {
    expect(made(drafted(['a'], { previous: refusal })).data.previous).toEqual({
      decidedAt: new Date(NOW - DAY).toISOString(), policyVersion: '2023-01-01', vendors: { a: 'denied', m: 'denied' },
    });
  });

  it('makes no record of what a browser wrote for the visitor', () => {
    const injected = { ...refusal, method: { button: 'injected', layer: 'none', trusted: false } } as const;
    expect(made(drafted([], { previous: injected })).data).not.toHaveProperty('previous');
  });

  it.each<[string, Draft, string?]>([
    ['grant', drafted(['a', 'm'])],
    ['refusal', drafted([], { previous: refusal })],
    ['withdrawal by a signal', drafted([], { kind: 'consent.withdrawn', previous: before, shown: { lang: '', textHash: '' }, state: stateOf(undefined, { dnt: true, gpc: false }) })],
    ['expiry', drafted([], { kind: 'consent.expired', previous: before, shown: { lang: '', textHash: '' }, state: stateOf(undefined) })],
    ['notice', drafted(['a'], { kind: 'policy.acknowledged', previous: before })],
    ['frame without an origin', drafted(['a']), 'null'],
  ])('of a %s is valid against the published schema', (_name, draft, origin) => {
    expect(valid(made(draft, origin)), JSON.stringify(valid.errors)).toBe(true);
  });

  it('of an expiry says that nobody decided', () => {
    expect(made(drafted([], { kind: 'consent.expired', state: stateOf(undefined) })).data.method).toEqual({ button: 'none', layer: 'none', trusted: false });
  });

  it.each(['ip', 'userAgent', 'url'])('has no room for %s', (field) => {
    const one = made(drafted(['a']));
    expect(valid({ ...one, data: { ...one.data, [field]: 'x' } })).toBe(false);
  });

  it('has no room for anything more in what stood before', () => {
    const one = made(drafted(['a'], { previous: before }));
    expect(valid({ ...one, data: { ...one.data, previous: { ...one.data.previous, method: {} } } })).toBe(false);
  });

  it('carries no more of the page than its origin', () => {
    expect(JSON.stringify(made(drafted(['a'])))).not.toMatch(/[?#]|visitor=/);
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

describe('vendors that run until somebody objects', () => {
  const vendors = [...VENDORS, vendor('own', { legalBasis: 'legitimate-interest' })];
  const step = (granted: string[], earlier?: string[]) => {
    const state = (one: ConsentRecord | undefined) => decide({ vendors, record: one, signals: OFF, policyVersion: '1', now: NOW }).state;
    const previous = earlier && record({ vendors, granted: earlier, now: NOW - DAY });
    const one = record({ vendors, granted });
    return made({ ...drafted([]), before: state(previous).vendors, state: state(one), previous });
  };

  it('stand by themselves: an objection is no withdrawal and no refusal, and to be left alone is no consent', () => {
    expect(step(['own'])).toMatchObject({ type: 'dev.consentry.consent.denied', data: { vendors: { a: 'denied', m: 'denied' }, objections: { own: false } } });
    expect(step(['a', 'm'])).toMatchObject({ type: 'dev.consentry.consent.granted', data: { vendors: { a: 'granted', m: 'granted' }, objections: { own: true } } });
    expect(step([], ['own'])).toMatchObject({ type: 'dev.consentry.consent.denied', data: { objections: { own: true }, previous: { vendors: { a: 'denied', m: 'denied' } } } });
  });

  it('bring no identifier, and are in the published schema', () => {
    expect(step(['own']).data).not.toHaveProperty('consentId');
    for (const granted of [[], ['own'], ['a', 'own']]) expect(valid(step(granted)), JSON.stringify(valid.errors)).toBe(true);
    expect(made(drafted(['a'])).data).not.toHaveProperty('objections');
  });
});
