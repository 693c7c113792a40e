import { expect, it, vi } from 'vitest';
import { remember, rememberNames } from '../../../src/guard/remember.ts';

const memories = { remember, rememberNames };

it.each([['remember', ['own', 'held', 'held']], ['rememberNames', ['own', 'held']]] as const)('%s: asks about a harmless text once', (kind, asked) => {
  const question = vi.fn((text: string) => text.startsWith('held'));
  const matters = memories[kind](question);
  expect(['own', 'own', 'held', 'held'].map(matters)).toEqual([false, false, true, true]);
  expect(question.mock.calls.flat()).toEqual(asked);
});

it('keeps no long texts, and not too many', () => {
  const question = vi.fn(() => false);
  const matters = remember(question);
  const long = 'x'.repeat(1000);
  matters(long);
  matters(long);
  expect(question).toHaveBeenCalledTimes(2);
  const texts = Array.from({ length: 2000 }, (_, index) => `a${index}`);
  texts.map(matters);
  question.mockClear();
  texts.map(matters);
  expect(question.mock.calls.length).toBeGreaterThan(1700);
});

it('tells texts apart that stand in the same place', () => {
  const matters = remember((text) => text.includes('held'));
  expect(['/own/1/xxxx.js', '/own/1/held.js', '/held/xxxx/.js', '', 'held', 'h'].map(matters)).toEqual([false, true, true, false, true, false]);
  const texts = Array.from({ length: 3000 }, (_, index) => (index % 3 ? `/own/${index}.js` : `/held/${index}.js`));
  for (let turn = 0; turn < 2; turn += 1) expect(texts.filter((text) => matters(text) !== text.includes('held'))).toEqual([]);
});

it('a name has the answer that it was given', () => {
  const kind = rememberNames((name) => name === 'type' ? 2 : name === 'src' && 1);
  expect(['type', 'src', 'class', 'type', 'src', 'class'].map(kind)).toEqual([2, 1, false, 2, 1, false]);
});

it('a held name stays one however many others have come', () => {
  const matters = rememberNames((name) => name === 'held');
  for (let index = 0; index < 2000; index += 1) expect([matters(`a${index}`), matters('held')]).toEqual([false, true]);
});

it.each(['remember', 'rememberNames'] as const)('%s: calls harmless what no text can come out of', (kind) => {
  const matters = memories[kind](() => true);
  expect([undefined, null, 1, true, Symbol('x')].map(matters)).toEqual([false, false, false, false, false]);
  expect([{}, () => '', ['//x']].map(matters)).toEqual([true, true, true]);
});
