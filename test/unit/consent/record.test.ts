import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, grants, makeRecord } from '../../../src/consent/record.ts';
import { hash, listHash, vendorHash } from '../../../src/consent/hash.ts';
import type { ConsentRecord, Method } from '../../../src/consent/types.ts';
import { DAY, NOW, record, vendor } from '../../support/consent.ts';

const A = vendor('baidu-tongji');
const B = vendor('360-ads', { category: 'marketing' });
const C = vendor('udesk', { category: 'functional' });
const read = (value: string) => decode(value, NOW, 180);
/** A value with a check sum that fits, as only we write it. */
const signed = (body: string) => `${body}|${hash(body)}`;

describe('makeRecord', () => {
  it('keeps the answer to every vendor, with the vendor as it was', () => {
    const made = record({ vendors: [A, B], granted: ['360-ads', 'stranger'] });
    expect(made).toMatchObject({
      decidedAt: NOW, expiresAt: NOW + 180 * DAY, policyVersion: '1', configHash: listHash([A, B]),
      vendors: { 'baidu-tongji': { granted: false, hash: vendorHash(A) }, '360-ads': { granted: true, hash: vendorHash(B) } },
    });
    expect(Object.keys(made.vendors)).toEqual(['baidu-tongji', '360-ads']);
  });

  it('mints an id only for a grant, and keeps the one there is', () => {
    expect(record({ vendors: [A] }).consentId).toBe('');
    expect(record({ vendors: [A], consentId: 'before' }).consentId).toBe('');
    expect(record({ vendors: [A], granted: ['baidu-tongji'] }).consentId).toMatch(/^[\da-f]{32}$/);
    expect(record({ vendors: [A], granted: ['baidu-tongji'], consentId: 'before' }).consentId).toBe('before');
  });

  it('never grants a disabled vendor', () => {
    const made = record({ vendors: [vendor('x', { disabled: true })], granted: ['x'] });
    expect(grants(made)).toBe(0);
    expect(made.consentId).toBe('');
  });

  it('knows no answer about a vendor that is shut for everybody, except where everything was refused', () => {
    const shut = vendor('x', { disabled: true });
    const kept = (granted: string[]) => Object.entries(record({ vendors: [A, shut], granted }).vendors).map(([id, answer]) => [id, answer.granted]);
    expect(kept(['baidu-tongji', 'x'])).toEqual([['baidu-tongji', true]]);
    expect(kept([])).toEqual([['baidu-tongji', false], ['x', false]]);
    expect(encode(record({ vendors: [A, shut], granted: ['baidu-tongji'] }))).toMatch(/^accept/);
  });

  it('keeps the objection to a vendor that is shut for everybody', () => {
    const count = vendor('count', { disabled: true, legalBasis: 'legitimate-interest' });
    expect(record({ vendors: [A, count], granted: ['baidu-tongji'] }).vendors['count']).toMatchObject({ granted: false });
  });

  it('gives a refusal the life of a grant', () => {
    const life = (granted: string[]) => record({ vendors: [A], granted, days: 30 }).expiresAt - NOW;
    expect(life([])).toBe(30 * DAY);
    expect(life(['baidu-tongji'])).toBe(30 * DAY);
  });
});

describe('the value', () => {
  it.each([
    ['accept', ['baidu-tongji', '360-ads', 'udesk']], ['choice', ['udesk']], ['reject', []],
  ])('begins with the word %s', (word, granted) => {
    expect(encode(record({ vendors: [A, B, C], granted }))).toMatch(new RegExp(`^${word}\\|`));
  });

  it('is a refusal when there is nothing to grant', () => {
    expect(encode(record({ vendors: [] }))).toMatch(/^reject\|/);
  });

  it('has room for forty vendors within a kilobyte and a half, and for ours within half of one', () => {
    const many = Array.from({ length: 40 }, (_, index) => vendor(`vendor-number-${index}`));
    expect(encode(record({ vendors: many, granted: many.map(({ id }) => id) })).length).toBeLessThan(1500);
    const ours = ['baidu-tongji', '360-autopush', '360-ocpc', '360-ads', '360-fenxi', '360-mediav', 'sensors-data', 'udesk', 'gather-convertlab'].map((id) => vendor(id));
    expect(encode(record({ vendors: ours, granted: ours.map(({ id }) => id), policyVersion: '2024-07-15' })).length).toBeLessThan(500);
  });

  const id = fc.stringMatching(/^[a-z\d][a-z\d-]{0,39}$/);
  const time = fc.integer({ min: 0, max: NOW });
  const method: fc.Arbitrary<Method> = fc.record({
    button: fc.constantFrom('accept', 'reject', 'save', 'withdraw', 'signal'), layer: fc.constantFrom('banner', 'preferences', 'placeholder', 'api', 'none'), trusted: fc.boolean(),
  });
  const anyRecord: fc.Arbitrary<ConsentRecord> = fc.record({
    decidedAt: time, expiresAt: fc.integer({ min: 0, max: NOW * 2 }), policyVersion: fc.string({ unit: 'grapheme', maxLength: 40 }),
    configHash: fc.stringMatching(/^[\da-z]{1,7}$/),
    vendors: fc.dictionary(id, fc.record({ granted: fc.boolean(), hash: fc.stringMatching(/^[\da-z]{1,7}$/) }), { noNullPrototype: true }),
    method, signals: fc.record({ dnt: fc.boolean(), gpc: fc.boolean() }), consentId: fc.stringMatching(/^[\da-f]{0,32}$/),
  });

  it('comes back as it was', () => {
    fc.assert(fc.property(anyRecord, (one) => {
      expect(read(encode(one))).toEqual(one);
    }));
  });

  it('holds only characters that a cookie may hold', () => {
    // RFC 6265, cookie-octet.
    fc.assert(fc.property(anyRecord, (one) => {
      expect(encode(one)).toMatch(/^[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]+$/);
    }));
  });

  it('is no record any more when one character is changed, lost or added', () => {
    const value = encode(record({ vendors: [A, B], granted: ['360-ads'] }));
    fc.assert(fc.property(fc.nat(value.length - 1), fc.constantFrom('', '0', 'x', '|'), (at, put) => {
      const broken = value.slice(0, at) + put + value.slice(at + 1);
      fc.pre(broken !== value);
      expect(read(broken)).toBeUndefined();
    }));
  });
});

describe('what others wrote', () => {
  it('takes a bare reject for a refusal of everything', () => {
    expect(read('reject')).toEqual({
      decidedAt: NOW, expiresAt: NOW + 180 * DAY, policyVersion: '', configHash: listHash([]), vendors: {},
      method: { button: 'injected', layer: 'none', trusted: false }, signals: { dnt: false, gpc: false }, consentId: '',
    });
  });

  it.each([
    '', 'accept', 'choice', 'Reject', 'reject ', 'true', 'accept|1', 'accept|1|2|3|4|5|6|7|8|9|0|1|2', '{"categories":[]}', '%7B%22a%22%3A1%7D', '|', 'a|', '|a',
    'x'.repeat(100_000), '\u0000', 'accept\n|1',
  ])('takes %j for no record', (value) => {
    expect(read(value)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (value) => {
      expect(() => read(value)).not.toThrow();
    }));
  });

  it('takes another version and a decision of next week for no record', () => {
    const value = encode(record({ vendors: [A] }));
    const body = value.slice(0, value.lastIndexOf('|'));
    expect(read(signed(body))).toBeDefined();
    expect(read(signed(body.replace('|1|', '|2|')))).toBeUndefined();
    expect(read(encode(record({ vendors: [A], now: NOW + 7 * DAY })))).toBeUndefined();
    expect(read(encode(record({ vendors: [A], now: NOW + DAY / 2 })))).toBeDefined();
  });

  it('survives a check sum that fits over nonsense', () => {
    for (const body of ['', 'x', 'reject|1', 'reject|1|a|b|c', 'accept|1|1|2|%|h|a:b:1|b|l|1|0|0|i', 'accept|1|1|2||h|/:/|b']) {
      expect(() => read(signed(body)), body).not.toThrow();
    }
  });

  it('still reads a record whose time is over, so that it can be said', () => {
    const old = record({ vendors: [A], now: NOW - 400 * DAY });
    expect(read(encode(old))).toEqual(old);
  });
});

it('counts what is granted', () => {
  expect(grants(makeRecord({ ...record({ vendors: [] }), vendors: [A, B, C], granted: ['udesk', '360-ads'], now: NOW, days: 1 }))).toBe(2);
});
