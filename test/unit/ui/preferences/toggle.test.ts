import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOn, toggleCategory, toggleVendor } from '../../../../src/ui/preferences/toggle.ts';
import { vendor } from '../page.ts';

const members = [vendor('a'), vendor('b'), vendor('own', { separate: true })];
const selections = fc.uniqueArray(fc.constantFrom('a', 'b', 'own', 'elsewhere')).map((ids) => new Set(ids));

it('switches one vendor and nothing else, twice is once back', () => {
  fc.assert(fc.property(selections, fc.constantFrom('a', 'own'), (selection, id) => {
    const once = toggleVendor(selection, id);
    expect(once.has(id)).toBe(!selection.has(id));
    expect(toggleVendor(once, id)).toEqual(selection);
  }));
});

it('never switches on by category what needs its own consent, never touches another category, never changes the draft in place', () => {
  fc.assert(fc.property(selections, (selection) => {
    const before = new Set(selection);
    const next = toggleCategory(selection, members);
    expect(next.has('own') && !before.has('own')).toBe(false);
    expect(next.has('elsewhere')).toBe(before.has('elsewhere'));
    expect(selection).toEqual(before);
  }));
});

it.each([
  ['none', [], ['a', 'b']],
  ['some', ['a'], ['a', 'b']],
  ['all it may', ['a', 'b'], []],
  ['all', ['a', 'b', 'own'], []],
  ['only the one with its own consent', ['own'], ['own', 'a', 'b']],
])('from %s', (_, from, to) => {
  expect([...toggleCategory(new Set(from), members)]).toEqual(to);
});

it('counts', () => {
  expect(countOn(members, new Set(['a', 'own', 'elsewhere']))).toBe(2);
});
