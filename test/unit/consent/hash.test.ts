import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash, listHash, vendorHash } from '../../../src/consent/hash.ts';
import { vendor } from '../../support/consent.ts';

describe('hash', () => {
  // The published test vectors of FNV-1a, 32 bits, in base 36.
  it.each([['', 0x811c9dc5], ['a', 0xe40c292c], ['foobar', 0xbf9cf968]])('of %j is known', (text, sum) => {
    expect(hash(text)).toBe(sum.toString(36));
  });

  it('is short and safe in a cookie', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      expect(hash(text)).toMatch(/^[\da-z]{1,7}$/);
    }));
  });
});

describe('vendorHash', () => {
  const base = vendor('a');
  const texts = { purpose: 'p', data: 'd', provider: 'q', country: 'CN', name: 'n', contact: 'c', policyUrl: 'u', consequence: 'k', retention: 'r' };
  const told = vendor('a', { disclosure: texts });

  it.each<[string, Parameters<typeof vendor>[1]]>([
    ['category', { category: 'marketing' }], ['separate', { separate: true }], ['revision', { revision: 2 }],
    ['purpose', { disclosure: { purpose: 'other' } }], ['data', { disclosure: { data: { en: 'IP address' } } }],
    ['provider', { disclosure: { provider: 'X' } }], ['country', { disclosure: { country: 'SG' } }],
  ])('changes with the %s', (_name, fields) => {
    expect(vendorHash(vendor('a', fields))).not.toBe(vendorHash(base));
  });

  it.each<[string, Parameters<typeof vendor>[1]]>([
    ['hosts', { hosts: ['x.example'] }], ['urls', { urls: ['x'] }], ['cookies', { cookies: [{ pattern: 'x' }] }],
    ['storage', { storage: ['x'] }], ['globals', { globals: ['x'] }], ['stop', { stop: [['x']] }], ['disabled', { disabled: true }],
  ])('stays with other %s', (_name, fields) => {
    expect(vendorHash(vendor('a', fields))).toBe(vendorHash(base));
  });

  it.each(['name', 'contact', 'policyUrl', 'consequence', 'retention'])('stays when the %s is corrected', (field) => {
    expect(vendorHash(vendor('a', { disclosure: { ...texts, [field]: 'corrected' } }))).toBe(vendorHash(told));
  });

  it('differs between vendors', () => {
    expect(vendorHash(vendor('b'))).not.toBe(vendorHash(base));
  });
});

describe('listHash', () => {
  it('does not depend on the order', () => {
    expect(listHash([vendor('a'), vendor('b')])).toBe(listHash([vendor('b'), vendor('a')]));
  });

  it('changes with a vendor more or changed', () => {
    const hashes = [listHash([]), listHash([vendor('a')]), listHash([vendor('a'), vendor('b')]), listHash([vendor('a'), vendor('b', { revision: 2 })])];
    expect(new Set(hashes).size).toBe(4);
  });
});
