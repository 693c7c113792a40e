import { expect, it } from 'vitest';
import { randomId } from '../../../src/consent/id.ts';

it('is 128 bits in hex, another one each time', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{32}$/);
});

it('uses every bit', () => {
  const seen = Array.from({ length: 500 }, randomId);
  for (let digit = 0; digit < 32; digit++) expect(new Set(seen.map((id) => id[digit])).size).toBe(16);
});
