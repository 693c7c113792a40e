import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIGNAL, acceptable, decide } from '../../../src/consent/decide.ts';
import { decode } from '../../../src/consent/record.ts';
import type { ConsentRecord, Signals } from '../../../src/consent/types.ts';
import { DAY, NOW, record, vendor } from '../../support/consent.ts';

const OFF: Signals = { dnt: false, gpc: false };
const DNT: Signals = { dnt: true, gpc: false };
const GPC: Signals = { dnt: false, gpc: true };
const A = vendor('a');
const B = vendor('b');
const M = vendor('m', { category: 'marketing' });
const VENDORS = [A, B, M];
const ALL = ['a', 'b', 'm'];

const ask = (one: ConsentRecord | undefined, signals = OFF, more: Partial<Parameters<typeof decide>[0]> = {}) =>
  decide({ vendors: VENDORS, record: one, signals, policyVersion: '1', now: NOW, ...more });
const all = (status: string) => ({ a: status, b: status, m: status });

describe('the table of requirements 7.11', () => {
  const accepted = record({ vendors: VENDORS, granted: ALL, method: { button: 'accept', layer: 'banner', trusted: true } });
  const refused = record({ vendors: VENDORS, method: { button: 'reject', layer: 'banner', trusted: true } });
  const outweighed = (signals: Signals) => record({ vendors: VENDORS, granted: ALL, signals });

  it.each<[string, ConsentRecord | undefined, Signals, { vendors: object; decided: boolean; withdrawn: boolean; button: string | undefined }]>([
    ['no choice, signal off: the question is open', undefined, OFF, { vendors: all('undecided'), decided: false, withdrawn: false, button: undefined }],
    ['no choice, DNT on: all off, no banner', undefined, DNT, { vendors: all('denied'), decided: true, withdrawn: false, button: 'signal' }],
    ['no choice, GPC on: all off, no banner', undefined, GPC, { vendors: all('denied'), decided: true, withdrawn: false, button: 'signal' }],
    ['refused, signal off: quiet', refused, OFF, { vendors: all('denied'), decided: true, withdrawn: false, button: 'reject' }],
    ['refused, signal on: quiet', refused, DNT, { vendors: all('denied'), decided: true, withdrawn: false, button: 'reject' }],
    ['accepted, signal off: as accepted', accepted, OFF, { vendors: all('granted'), decided: true, withdrawn: false, button: 'accept' }],
    ['accepted, then DNT on: withdrawn once', accepted, DNT, { vendors: all('denied'), decided: true, withdrawn: true, button: 'signal' }],
    ['accepted, then GPC on: withdrawn once', accepted, GPC, { vendors: all('denied'), decided: true, withdrawn: true, button: 'signal' }],
    ['accepted while DNT was on: as accepted', outweighed(DNT), DNT, { vendors: all('granted'), decided: true, withdrawn: false, button: 'save' }],
    ['accepted while GPC was on, signal off now: as accepted', outweighed(GPC), OFF, { vendors: all('granted'), decided: true, withdrawn: false, button: 'save' }],
    ['accepted while DNT was on, then GPC too: withdrawn once', outweighed(DNT), { dnt: true, gpc: true }, { vendors: all('denied'), decided: true, withdrawn: true, button: 'signal' }],
  ])('%s', (_row, one, signals, { vendors, decided, withdrawn, button }) => {
    const decision = ask(one, signals);
    expect(decision).toMatchObject({ withdrawn, expired: false, state: { vendors, decided, signals } });
    expect(decision.state.method?.button).toBe(button);
  });

  it('withdraws once: the refusal that is written then holds, and a later choice of the visitor wins', () => {
    const written = record({ vendors: VENDORS, method: SIGNAL, signals: DNT });
    expect(ask(written, DNT)).toMatchObject({ withdrawn: false, state: { vendors: all('denied'), decided: true } });
    const chosen = record({ vendors: VENDORS, granted: ['a'], signals: DNT });
    expect(ask(chosen, DNT).state.vendors).toEqual({ ...all('denied'), a: 'granted' });
  });

  it('gives out no id when it withdraws', () => {
    expect(accepted.consentId).not.toBe('');
    expect(ask(accepted).state.consentId).toBe(accepted.consentId);
    expect(ask(accepted, GPC).state.consentId).toBe('');
  });
});

describe('what changed', () => {
  const accepted = record({ vendors: VENDORS, granted: ALL });

  it('opens the question only for a vendor that is new', () => {
    expect(ask(accepted, OFF, { vendors: [...VENDORS, vendor('new')] }).state).toMatchObject({ decided: false, vendors: { ...all('granted'), new: 'undecided' } });
  });

  it.each([{ revision: 2 }, { category: 'functional' as const }, { separate: true }, { disclosure: { purpose: 'other' } }])('opens the question only for a vendor with another %j', (change) => {
    expect(ask(accepted, OFF, { vendors: [vendor('a', change), B, M] }).state.vendors).toEqual({ ...all('granted'), a: 'undecided' });
  });

  it('opens no question of a refusal either way, while a signal is on', () => {
    expect(ask(record({ vendors: VENDORS, signals: DNT }), DNT, { vendors: [...VENDORS, vendor('new')] }).state).toMatchObject({ decided: true, vendors: { new: 'denied' } });
  });

  it('never turns an off into an on', () => {
    const refused = record({ vendors: VENDORS });
    expect(Object.values(ask(refused, OFF, { vendors: [vendor('a', { revision: 2 }), vendor('b', { hosts: ['x.example'] })] }).state.vendors)).toEqual(['undecided', 'denied']);
  });

  it('says that the policy changed, and asks about nothing', () => {
    expect(ask(accepted).state.policyChanged).toBe(false);
    expect(ask(accepted, OFF, { policyVersion: '2' }).state).toMatchObject({ policyChanged: true, decided: true, policyVersion: '1', vendors: all('granted') });
    expect(ask(undefined, OFF, { policyVersion: '2' }).state.policyChanged).toBe(false);
  });
});

describe('time', () => {
  it('treats an expired record as none, and says so', () => {
    const one = record({ vendors: VENDORS, granted: ALL, days: 30 });
    expect(ask(one, OFF, { now: NOW + 30 * DAY - 1 })).toMatchObject({ expired: false, state: { decided: true } });
    expect(ask(one, OFF, { now: NOW + 30 * DAY })).toEqual({ ...ask(undefined), expired: true });
    expect(ask(one, DNT, { now: NOW + 30 * DAY })).toMatchObject({ expired: true, withdrawn: false, state: { vendors: all('denied'), decided: true } });
  });

  it('tells when it was decided and how long that holds', () => {
    expect(ask(record({ vendors: VENDORS })).state).toMatchObject({ decidedAt: NOW, expiresAt: NOW + 180 * DAY });
    expect(ask(undefined).state).toMatchObject({ decidedAt: undefined, expiresAt: undefined, policyVersion: undefined, method: undefined, consentId: '' });
  });
});

describe('a refusal that somebody else wrote', () => {
  const injected = decode('reject', NOW, 180);

  it('refuses every vendor, known then or not, and asks nothing', () => {
    expect(ask(injected).state).toMatchObject({ decided: true, vendors: all('denied'), method: { button: 'injected' }, policyChanged: false });
    expect(ask(injected, OFF, { vendors: [...VENDORS, vendor('new')], policyVersion: '2' }).state).toMatchObject({ decided: true, policyChanged: false });
  });

  it('is no grant that a signal could withdraw', () => {
    expect(ask(injected, DNT).withdrawn).toBe(false);
  });
});

describe('categories', () => {
  const state = (granted: string[], vendors = VENDORS) => ask(record({ vendors, granted }), OFF, { vendors }).state.categories;

  it('are what their vendors agree on', () => {
    expect(state(['a', 'b'])).toEqual({ necessary: 'granted', functional: 'denied', analytics: 'granted', marketing: 'denied' });
    expect(state(['a'])).toMatchObject({ analytics: 'undecided' });
    expect(ask(undefined).state.categories).toMatchObject({ analytics: 'undecided', marketing: 'undecided' });
  });

  it('are never granted when no vendor is in them', () => {
    expect(state(ALL).functional).toBe('denied');
    expect(ask(undefined).state.categories.functional).toBe('denied');
  });

  it('do not wait for a vendor that is shut or has an answer of its own', () => {
    const off = vendor('off', { disabled: true });
    const own = vendor('own', { separate: true });
    expect(state(['a'], [A, off, own]).analytics).toBe('granted');
    expect(state(['own'], [A, off, own]).analytics).toBe('denied');
    expect(state(['own'], [own]).analytics).toBe('granted');
    expect(state([], [off]).analytics).toBe('denied');
  });
});

describe('a vendor on legitimate interest', () => {
  const own = vendor('own', { legalBasis: 'legitimate-interest' });
  const vendors = [A, own];
  const now = (one: ConsentRecord | undefined, signals = OFF) => ask(one, signals, { vendors }).state;
  const objected = record({ vendors, granted: ['a'] });
  const left = record({ vendors, granted: ['a', 'own'] });

  it.each<[string, ConsentRecord | undefined, Signals, string, boolean]>([
    ['runs when nobody has answered, and is told about', undefined, OFF, 'granted', false],
    ['is shut by a signal, which is an objection', undefined, DNT, 'denied', true],
    ['runs after an answer without objection', left, OFF, 'granted', true],
    ['is shut by an objection', objected, OFF, 'denied', true],
    ['is shut by a refusal of everything', record({ vendors }), OFF, 'denied', true],
    ['is shut by a signal that appears later', left, GPC, 'denied', true],
    ['is shut by a refusal that somebody else wrote', decode('reject', NOW, 180), OFF, 'denied', true],
    ['runs against a signal only where the visitor has said so', record({ vendors, granted: ['own'], signals: DNT }), DNT, 'granted', true],
  ])('%s', (_, one, signals, status, decided) => {
    expect(now(one, signals)).toMatchObject({ vendors: { own: status }, objections: { own: status === 'denied' }, decided });
  });

  it('keeps shut after an objection whatever changes about it, also its basis', () => {
    const changed = { ...own, revision: 2 };
    expect(ask(objected, OFF, { vendors: [A, changed] }).state.vendors).toMatchObject({ own: 'denied' });
    expect(ask(record({ vendors: [A, vendor('own')] }), OFF, { vendors: [A, changed] }).state.vendors).toMatchObject({ own: 'denied' });
  });

  it('opens no category, and is no question of its own', () => {
    expect(now(undefined).categories).toMatchObject({ analytics: 'undecided' });
    expect(ask(undefined, OFF, { vendors: [own] }).state.categories.analytics).toBe('denied');
    expect(now(left).categories.analytics).toBe('granted');
  });

  it('is nowhere in a record unless somebody has objected, and makes no identifier', () => {
    expect(Object.keys(left.vendors)).toEqual(['a']);
    expect(objected.vendors['own']).toMatchObject({ granted: false });
    expect(record({ vendors, granted: ['own'] }).consentId).toBe('');
  });

  it('that is shut for everybody is no matter of objection', () => {
    expect(ask(undefined, OFF, { vendors: [vendor('own', { legalBasis: 'legitimate-interest', disabled: true })] }).state).toMatchObject({ decided: true, vendors: { own: 'denied' }, objections: {} });
  });

  it('is not what Accept all grants: an objection stays', () => {
    expect(acceptable(vendors)).toEqual(['a']);
  });
});

describe('a vendor that is shut for everybody', () => {
  it('is denied and no open question, whatever was chosen', () => {
    const before = record({ vendors: [A], granted: ['a'] });
    const vendors = [vendor('a', { disabled: true })];
    expect(ask(before, OFF, { vendors }).state).toMatchObject({ decided: true, vendors: { a: 'denied' } });
    expect(ask(undefined, OFF, { vendors }).state).toMatchObject({ decided: true, vendors: { a: 'denied' } });
  });
});

it('lets Accept all grant neither what is shut nor what needs an answer of its own', () => {
  expect(acceptable([A, vendor('off', { disabled: true }), vendor('own', { separate: true }), M])).toEqual(['a', 'm']);
});

it('grants only what a record of this very vendor grants, whatever else is true', () => {
  const someVendor = fc.record({ id: fc.constantFrom('a', 'b', 'm', 'constructor'), revision: fc.integer({ min: 1, max: 2 }), disabled: fc.boolean(), separate: fc.boolean() })
    .map(({ id, ...fields }) => vendor(id, fields));
  const someVendors = fc.uniqueArray(someVendor, { selector: ({ id }) => id });
  const someSignals = fc.record({ dnt: fc.boolean(), gpc: fc.boolean() });
  fc.assert(fc.property(someVendors, someVendors, fc.subarray([...ALL, 'constructor']), someSignals, someSignals, fc.integer({ min: -10, max: 200 }), (then, today, granted, before, signals, days) => {
    const one = record({ vendors: then, granted, signals: before, now: NOW - days * DAY });
    const { state } = ask(one, signals, { vendors: today });
    for (const now of today) {
      if (state.vendors[now.id] !== 'granted') continue;
      const past = then.find(({ id }) => id === now.id);
      expect(past).toMatchObject({ revision: now.revision, separate: now.separate });
      expect(granted).toContain(now.id);
      expect(now.disabled).toBe(false);
      expect(days).toBeLessThan(180);
      expect((signals.dnt && !before.dnt) || (signals.gpc && !before.gpc)).toBe(false);
    }
  }));
});
