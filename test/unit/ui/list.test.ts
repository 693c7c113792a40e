import { expect, it } from 'vitest';
import { between, list } from '../../../src/ui/list.ts';

it.each([
  ['en', 'one, two, three'], ['de', 'one, two, three'], ['zh-CN', 'one、two、three'], ['zh-HK', 'one、two、three'], ['ja', 'one、two、three'],
  ['ar', 'one، two، three'], ['he', 'one, two, three'], ['jam', 'one, two, three'],
])('in %s', (lang, said) => {
  expect(list(['one', 'two', 'three'], lang)).toBe(said);
  expect(list(['one'], lang)).toBe('one');
  expect(list([], lang)).toBe('');
});

it('is what stands between, for lists of nodes', () => expect(between('zh-TW')).toBe('、'));
