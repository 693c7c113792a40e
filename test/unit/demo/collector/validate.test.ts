import { expect, test } from 'vitest';
import { validate } from '../../../../demo/collector/validate.ts';
import { validEvent } from '../sampleEvent.ts';

test('an event of ours is accepted', () => {
  expect(validate(validEvent('1'))).toHaveProperty('event');
});

test('every kind the browser sends is accepted', () => {
  for (const kind of ['consent.granted', 'consent.partial', 'consent.withdrawn', 'consent.expired', 'policy.acknowledged'] as const) {
    expect(validate(validEvent('1', { type: `dev.consentry.${kind}` }))).toHaveProperty('event');
  }
  const { consentId: _, ...data } = validEvent('1').data;
  expect(validate({ ...validEvent('1'), type: 'dev.consentry.consent.denied', data })).toHaveProperty('event');
});

const data = validEvent('1').data;
test.each([
  ['no object', 1, ''],
  ['another version', { ...validEvent('1'), specversion: '0.3' }, '/specversion'],
  ['an id of another kind', { ...validEvent('1'), id: '1' }, '/id'],
  ['a source with a path', validEvent('1', { source: 'https://jobs.example.com/jobs' }), '/source'],
  ['a type that is not ours', { ...validEvent('1'), type: 'com.example.other' }, '/type'],
  ['a day instead of a time', validEvent('1', { time: '2026-11-22' }), '/time'],
  ['an address slipped in', { ...validEvent('1'), ip: '192.0.2.1' }, '/ip'],
  ['a user agent slipped in', { ...validEvent('1'), data: { ...data, 'user/agent': 'x' } }, '/data/user~1agent'],
  ['a status that is no status', { ...validEvent('1'), data: { ...data, vendors: { udesk: true } } }, '/data/vendors/udesk'],
  ['a character that no database keeps', validEvent('1', {}, { policyVersion: 'a\u0000b' }), '/data/policyVersion'],
  ['such a character in a name', { ...validEvent('1'), data: { ...data, vendors: { 'a\u0000': 'granted' } } }, '/data/vendors/a\u0000'],
  ['half a character', validEvent('1', {}, { policyVersion: '\ud800' }), '/data/policyVersion'],
])('%s is refused, and the place is named', (_, event, pointer) => {
  expect(validate(event)).toMatchObject({ pointer });
});

test('a whole character outside the first plane is fine', () => {
  expect(validate(validEvent('1', {}, { policyVersion: '🌊' }))).toHaveProperty('event');
});
