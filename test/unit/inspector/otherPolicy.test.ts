import { expect, it } from 'vitest';
import { hash } from '../../../src/consent/hash.ts';
import { decode, encode, makeRecord } from '../../../src/consent/record.ts';
import { underOtherPolicy } from '../../../src/inspector/otherPolicy.ts';
import { method, vendors } from './facts.ts';

it('changes the policy version of a record and nothing else', () => {
  const record = makeRecord({ vendors, granted: ['udesk'], method: method('save'), signals: { dnt: true, gpc: false }, policyVersion: '2024-07-15', now: 1000, days: 180, consentId: '' });
  const once = underOtherPolicy(encode(record), hash);
  expect(decode(once, 2000, 180)).toEqual({ ...record, policyVersion: 'simulated' });
  expect(decode(underOtherPolicy(once, hash), 2000, 180)).toEqual({ ...record, policyVersion: 'simulated-2' });
});
