import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDecoder } from '../../../src/mark/utf8.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pieces = (all: Uint8Array, cuts: readonly number[]): Uint8Array[] =>
  [0, ...cuts].map((from, index) => all.slice(from, cuts[index] ?? all.length));

test('decodes whole pieces', () => {
  const decoder = createDecoder();
  expect(decoder.decode(bytes('<p>招聘'))).toBe('<p>招聘');
  expect(decoder.rest()).toHaveLength(0);
});

test('keeps the byte order mark', () => {
  expect(createDecoder().decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toBe('\uFEFFA');
});

test.each(['é', '招', '😀'])('%s, cut anywhere, waits for its rest', (character) => {
  const all = bytes(character);
  for (let cut = 1; cut < all.length; cut += 1) {
    const decoder = createDecoder();
    expect(decoder.decode(all.slice(0, cut))).toBe('');
    expect(decoder.rest()).toEqual(all.slice(0, cut));
    expect(decoder.decode(all.slice(cut))).toBe(character);
    expect(decoder.rest()).toHaveLength(0);
  }
});

describe('what is not UTF-8 is said, with all bytes that were not decoded', () => {
  test.each([
    ['GBK', [0xd5, 0xd0, 0xc6, 0xb8]],
    ['a lone byte of Latin-1', [0x41, 0xe9, 0x41, 0x41]],
    ['a continuation without a lead', [0x41, 0x80, 0x41]],
    ['an overlong form', [0xc0, 0xaf, 0x41]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x3c, 0x00]],
    ['only continuations', [0x80, 0x80, 0x80, 0x80]],
  ])('%s', (_, wrong) => {
    const decoder = createDecoder();
    expect(decoder.decode(new Uint8Array(wrong))).toBeUndefined();
    expect(decoder.rest()).toEqual(new Uint8Array(wrong));
  });

  test('after good pieces, what they held back is among them', () => {
    const decoder = createDecoder();
    expect(decoder.decode(new Uint8Array([0x41, 0xe6]))).toBe('A');
    expect(decoder.decode(new Uint8Array([0x41, 0x42]))).toBeUndefined();
    expect(decoder.rest()).toEqual(new Uint8Array([0xe6, 0x41, 0x42]));
  });
});

test('cut anywhere it says what TextDecoder says of the whole', () => {
  const text = fc.array(fc.constantFrom('a', '<', '\uFEFF', 'é', '߿', '招', '\uFFFF', '😀', '\u{10FFFF}'), { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (whole, at) => {
    const all = bytes(whole);
    const cuts = at.map((place) => Math.min(place, all.length)).sort((a, b) => a - b);
    const decoder = createDecoder();
    expect(pieces(all, cuts).map((piece) => decoder.decode(piece)).join('')).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(all));
    expect(decoder.rest()).toHaveLength(0);
  }));
});
