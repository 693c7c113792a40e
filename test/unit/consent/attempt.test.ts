import { expect, it } from 'vitest';
import { attempt } from '../../../src/consent/attempt.ts';

it('gives what the action gives', () => {
  expect(attempt(() => 1, 2)).toBe(1);
  expect(attempt<string | null>(() => null, 'x')).toBeNull();
});

it('gives the other value when the action throws', () => {
  expect(attempt((): number => {
    throw new Error('refused');
  }, 2)).toBe(2);
});
