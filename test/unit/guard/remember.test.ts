import { expect, it, vi } from 'vitest';
import { remember } from '../../../src/guard/remember.ts';

it('asks about a harmless text once, and about any other each time', () => {
  const question = vi.fn((text: string) => text.startsWith('held'));
  const matters = remember(question);
  expect(['own', 'own', 'held', 'held'].map(matters)).toEqual([false, false, true, true]);
  expect(question.mock.calls.flat()).toEqual(['own', 'held', 'held']);
});

it('keeps no long texts, and not too many', () => {
  const question = vi.fn(() => false);
  const matters = remember(question);
  const long = 'x'.repeat(1000);
  matters(long);
  matters(long);
  expect(question).toHaveBeenCalledTimes(2);
  for (let index = 0; index < 2000; index += 1) matters(`a${index}`);
  question.mockClear();
  matters('a0');
  expect(question).toHaveBeenCalledTimes(1);
});

it('calls harmless what no text can come out of', () => {
  const matters = remember(() => true);
  expect([undefined, null, 1, true, Symbol('x')].map(matters)).toEqual([false, false, false, false, false]);
  expect([{}, () => '', ['//x']].map(matters)).toEqual([true, true, true]);
});
