import { expect, it } from 'vitest';
import { either } from '../../../src/guard/either.ts';

it('matches any of its sources, and without any it matches nothing', () => {
  expect(['a1', 'b', 'c'].filter((name) => either(['^a', { pattern: '^b$' }]).test(name))).toEqual(['a1', 'b']);
  expect(either([]).test('')).toBe(false);
});

it('takes flags', () => {
  expect([either(['a']).test('A'), either(['a'], 'i').test('A')]).toEqual([false, true]);
});
