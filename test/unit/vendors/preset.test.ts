import { expect, it } from 'vitest';
import { cookies, named, words } from '../../../src/vendors/preset.ts';

it('splits words', () => {
  expect(words('a b.c')).toEqual(['a', 'b.c']);
});

it('turns names with a star into patterns of whole names', () => {
  expect(named('Hm_lvt_* HMACCOUNT')).toEqual(['^Hm_lvt_.*$', '^HMACCOUNT$']);
});

it('keeps the readable name and the lifetime of a cookie', () => {
  expect(cookies('a_* b', 0)).toEqual([{ name: 'a_*', pattern: '^a_.*$', days: 0 }, { name: 'b', pattern: '^b$', days: 0 }]);
});

it('says no lifetime where none is known', () => {
  expect(cookies('a')).toEqual([{ name: 'a', pattern: '^a$' }]);
});
