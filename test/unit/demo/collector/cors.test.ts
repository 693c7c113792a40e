import { expect, test } from 'vitest';
import { cors } from '../../../../demo/collector/cors.ts';

const rules = cors(['https://www.example.com']);
const from = (origin?: string): Request =>
  new Request('https://events.example.com/consent-events', { headers: origin ? { origin } : {} });

test.each([
  ['its own origin', 'https://events.example.com', true],
  ['a listed origin', 'https://www.example.com', true],
  ['no origin', undefined, true],
  ['another origin', 'https://evil.example', false],
  ['a longer name', 'https://www.example.com.evil.example', false],
  ['another scheme', 'http://www.example.com', false],
  ['an opaque origin', 'null', false],
])('%s: allowed is %s %s', (_, origin, allowed) => {
  expect(rules.allows(from(origin))).toBe(allowed);
  expect(rules.headers(from(origin))['access-control-allow-origin']).toBe(allowed ? origin : undefined);
});

test('answers vary by origin, so that no cache mixes them up', () => {
  expect(rules.headers(from('https://evil.example'))).toEqual({ vary: 'Origin' });
});

test('a page of another origin may read when to come back', () => {
  expect(rules.headers(from('https://www.example.com'))['access-control-expose-headers']).toBe('retry-after');
});

test('a listed origin may send a beacon, which always carries credentials', () => {
  expect(rules.headers(from('https://www.example.com'))['access-control-allow-credentials']).toBe('true');
});
