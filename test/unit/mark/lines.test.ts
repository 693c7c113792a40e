import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Lines } from '../../../src/mark/lines.ts';
import { anyCuts, cut } from './pages.ts';

const slowly = (text: string, offset: number): number => text.slice(0, offset).replace(/\r$/, text[offset] === '\n' ? '' : '\r').split(/\r\n|\r|\n/).length;

test('every offset of any text, in any pieces, stands in the line that a split gives', () => {
  const texts = fc.array(fc.constantFrom('a', '😀', '\r', '\n', '\r\n', '&am'), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(fc.property(texts, anyCuts, (text, cuts) => {
    const lines = new Lines();
    for (const piece of cut(text, cuts)) lines.add(piece);
    for (let offset = 0; offset <= text.length; offset++) expect(lines.at(offset)).toBe(slowly(text, offset));
  }), { numRuns: 1000 });
});
