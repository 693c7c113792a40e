import { expect, test } from 'vitest';
import { recordCookie } from '../../../../demo/collector/cookie.ts';
import { encode, makeRecord } from '../../../../src/consent/record.ts';
import { validEvent } from '../sampleEvent.ts';

const NOW = Date.parse('2026-11-22T08:00:00.000Z');
const AT = new URL('https://www.example.com/consent-events');
const REFUSED = validEvent('1', {}, { decidedAt: new Date(NOW).toISOString(), expiresAt: new Date(NOW + 3600_000).toISOString(), vendors: { udesk: 'denied' } });
const GRANTED = validEvent('1', {}, { vendors: { udesk: 'granted' } });

/** As the browser writes it. */
const record = encode(makeRecord({
  vendors: [], granted: [], method: { button: 'reject', layer: 'banner', trusted: true }, signals: { dnt: false, gpc: false },
  policyVersion: '1', now: NOW, days: 180, consentId: '',
}));
const answer = (cookies: string, event = REFUSED): string | undefined => recordCookie(cookies, AT, event, NOW);

test('the record of the refusal comes back byte for byte, for the whole host, as long as it lasts', () => {
  expect(answer(`a=b; consentry=${record}; c=d`)).toBe(`consentry=${record}; Domain=www.example.com; Path=/; Max-Age=3600; SameSite=Lax; Secure`);
});

test('at most 180 days', () => {
  const long = { ...REFUSED, data: { ...REFUSED.data, expiresAt: new Date(NOW + 400 * 864e5).toISOString() } };
  expect(answer(`consentry=${record}`, long)).toContain('; Max-Age=15552000;');
});

test.each([
  ['no record came along', ''],
  ['a record of another decision', `consentry=${record.replace(String(NOW), String(NOW - 1))}`],
  ['a grant', `consentry=${record.replace('reject', 'accept')}`],
  ['another cookie', `consentry2=${record}`],
  ['a character that would end the value', `consentry=reject|1|${NOW}|a"b`],
  ['far too much', `consentry=reject|1|${NOW}|${'a'.repeat(2000)}`],
])('%s: nothing is answered', (_, cookies) => {
  expect(answer(cookies)).toBeUndefined();
});

test('a grant ends what was kept, and is itself never given back', () => {
  expect(answer(`consentry=accept|1|${NOW}|x; consentry=${record}`, GRANTED)).toBe('consentry=; Domain=www.example.com; Path=/; Max-Age=0; SameSite=Lax; Secure');
  expect(answer('', GRANTED)).toBeUndefined();
});
