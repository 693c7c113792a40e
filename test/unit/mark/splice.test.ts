import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSplicer } from '../../../src/mark/splice.ts';
import { apply } from './tag-of.ts';

const filled = (text: string) => {
  const splicer = createSplicer();
  splicer.append(text);
  return splicer;
};

test('gives back what it got', () => {
  const splicer = filled('one two');
  expect(splicer.take(3)).toBe('one');
  expect(splicer.take(3)).toBe('');
  splicer.append(' three');
  expect(splicer.take(splicer.length())).toBe(' two three');
  expect(splicer.length()).toBe(13);
});

test('edits leave with the text around them', () => {
  const splicer = filled('one two three');
  splicer.edit({ start: 4, end: 7, text: '2' });
  splicer.edit({ start: 0, end: 0, text: '>' });
  expect(splicer.take(7)).toBe('>one 2');
  expect(splicer.take(13)).toBe(' three');
});

test('an insertion at the very end of what is taken leaves with it', () => {
  const splicer = filled('head');
  splicer.edit({ start: 4, end: 4, text: '!' });
  expect(splicer.take(4)).toBe('head!');
});

test('an edit that reaches further waits', () => {
  const splicer = filled('one two');
  splicer.edit({ start: 4, end: 7, text: '2' });
  expect(splicer.take(4)).toBe('one ');
  expect(splicer.take(7)).toBe('2');
});

test('a part can be read until it has left, by its place in the whole', () => {
  const splicer = filled('one two three');
  splicer.take(4);
  expect(splicer.slice(4, 7)).toBe('two');
});

describe('against the slow way', () => {
  const cuts = fc.array(fc.nat(40), { maxLength: 8 });
  test('any text, any edits that do not overlap, taken in any pieces', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), cuts, cuts, (text, at, taken) => {
      const places = [...new Set(at.map((place) => Math.min(place, text.length)))].sort((a, b) => a - b);
      const edits = places.flatMap((start, index) => (index % 2 ? [] : [{ start, end: places[index + 1] ?? start, text: `<${index}>` }]));
      const splicer = filled(text);
      edits.forEach(splicer.edit);
      const inside = (place: number) => edits.some(({ start, end }) => start < place && place < end);
      const ends = taken.filter((place) => place <= text.length && !inside(place)).sort((a, b) => a - b);
      const out = [...ends, text.length].map((end) => splicer.take(end)).join('');
      expect(out).toBe(apply(text, edits));
    }));
  });
});
