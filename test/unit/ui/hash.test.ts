import { expect, it } from 'vitest';
import { hash } from '../../../src/ui/hash.ts';

// Offset basis, and the published test vectors for "a" and "foobar". http://www.isthe.com/chongo/tech/comp/fnv/
it.each([['', 0x811c9dc5], ['a', 0xe40c292c], ['foobar', 0xbf9cf968]])('%j', (text, value) => {
  expect(hash(text)).toBe(value.toString(36));
});
