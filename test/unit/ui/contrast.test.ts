import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/ui/contrast.ts';
import type { Colour } from '../../../src/ui/contrast.ts';

const hex = (text: string): Colour => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16) / 255);

describe('known values', () => {
  // https://webaim.org/resources/contrastchecker/ and the examples of WCAG's techniques G17 and G18.
  it.each([
    ['#000000', '#ffffff', 21], ['#ffffff', '#ffffff', 1], ['#767676', '#ffffff', 4.54], ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59], ['#ff0000', '#ffffff', 4], ['#00ff00', '#000000', 15.3], ['#ffff00', '#ffffff', 1.07], ['#595959', '#ffffff', 7],
  ])('%s on %s is %d:1, either way round', (one, other, ratio) => {
    expect(contrast(hex(one), hex(other))).toBeCloseTo(ratio, 1);
    expect(contrast(hex(other), hex(one))).toBeCloseTo(ratio, 1);
  });

  it('tells the two greys at the limit apart', () => {
    expect(contrast(hex('#767676'), hex('#ffffff'))).toBeGreaterThan(4.5);
    expect(contrast(hex('#777777'), hex('#ffffff'))).toBeLessThan(4.5);
  });
});

/** The definition of WCAG 2.2, word for word, of two opaque colours of eight bits a channel. */
function slow(one: readonly [number, number, number], other: readonly [number, number, number]): number {
  const luminance = ([r8, g8, b8]: readonly [number, number, number]): number => {
    const [RsRGB, GsRGB, BsRGB] = [r8 / 255, g8 / 255, b8 / 255];
    const R = RsRGB <= 0.04045 ? RsRGB / 12.92 : Math.pow((RsRGB + 0.055) / 1.055, 2.4);
    const G = GsRGB <= 0.04045 ? GsRGB / 12.92 : Math.pow((GsRGB + 0.055) / 1.055, 2.4);
    const B = BsRGB <= 0.04045 ? BsRGB / 12.92 : Math.pow((BsRGB + 0.055) / 1.055, 2.4);
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const [L1, L2] = [Math.max(luminance(one), luminance(other)), Math.min(luminance(one), luminance(other))];
  return (L1 + 0.05) / (L2 + 0.05);
}

it('agrees with the definition for any two colours', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(channel, channel, channel);
  fc.assert(fc.property(colour, colour, (one, other) => {
    expect(contrast(one.map((v) => v / 255), other.map((v) => v / 255))).toBeCloseTo(slow(one, other), 9);
  }));
});

describe('what is not opaque', () => {
  const [black, white, grey] = [[0, 0, 0], [1, 1, 1], [0.5, 0.5, 0.5]] as const;

  it('is what it looks like on what is under it', () => {
    expect(contrast([...black, 0.5], white)).toBeCloseTo(contrast(grey, white), 9);
    expect(contrast(white, white, [...black, 0.5])).toBeCloseTo(contrast(white, grey), 9);
  });

  it('on a ground that lets the page through counts as on the worse of black and white', () => {
    expect(contrast(white, [0, 0, 0, 0])).toBe(1);
    expect(contrast(black, [...white, 0.5])).toBeCloseTo(contrast(black, grey), 9);
  });

  it('that is covered does not matter', () => {
    expect(contrast(black, [0, 0, 0, 0], white)).toBeCloseTo(21, 9);
  });
});

it('of a colour nobody can read is no number', () => {
  expect(contrast([NaN], [1, 1, 1])).toBeNaN();
});
