import { expect, test } from 'vitest';
import { validate } from '../../../../demo/collector/validate.ts';
import { sampleEvent } from '../sampleEvent.ts';

test('an event of ours is accepted', () => {
  expect(validate(sampleEvent('1'))).toHaveProperty('event');
});

test('every kind the browser sends is accepted', () => {
  for (const kind of ['consent.granted', 'consent.partial', 'consent.withdrawn', 'consent.expired', 'policy.acknowledged'] as const) {
    expect(validate(sampleEvent('1', { type: `dev.consentry.${kind}` }))).toHaveProperty('event');
  }
  const { consentId: _, ...data } = sampleEvent('1').data;
  expect(validate({ ...sampleEvent('1'), type: 'dev.consentry.consent.denied', data })).toHaveProperty('event');
});

const data = sampleEvent('1').data;
test.each([
  ['no object', 1, ''],
  ['another version', { ...sampleEvent('1'), specversion: '0.3' }, '/specversion'],
  ['an empty id', sampleEvent(''), '/id'],
  ['a source with a path', sampleEvent('1', { source: 'https://jobs.example.com/jobs' }), '/source'],
  ['a type that is not ours', { ...sampleEvent('1'), type: 'com.example.other' }, '/type'],
  ['a day instead of a time', sampleEvent('1', { time: '2026-11-22' }), '/time'],
  ['an address slipped in', { ...sampleEvent('1'), ip: '192.0.2.1' }, '/ip'],
  ['a user agent slipped in', { ...sampleEvent('1'), data: { ...data, 'user/agent': 'x' } }, '/data/user~1agent'],
  ['a query string', sampleEvent('1', {}, { policyUrl: '/privacy?user=1' }), '/data/policyUrl'],
  ['a status that is no status', { ...sampleEvent('1'), data: { ...data, vendors: { udesk: true } } }, '/data/vendors/udesk'],
  ['an id for a refusal', sampleEvent('1', { type: 'dev.consentry.consent.denied' }), '/data/consentId'],
  ['a character that no database keeps', sampleEvent('1', {}, { policyVersion: 'a\u0000b' }), '/data/policyVersion'],
  ['half a character', sampleEvent('1', {}, { policyVersion: '\ud800' }), '/data/policyVersion'],
])('%s is refused, and the place is named', (_, event, pointer) => {
  expect(validate(event)).toMatchObject({ pointer });
});

test('a whole character outside the first plane is fine', () => {
  expect(validate(sampleEvent('1', {}, { policyVersion: '🌊' }))).toHaveProperty('event');
});
