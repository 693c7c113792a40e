/** Red, green, blue and opacity, each 0 to 1. */
export type Colour = readonly number[];

const over = (top: Colour, ground: Colour): number[] => ground.map((channel, i) => channel + ((top[i] ?? 0) - channel) * (top[3] ?? 1));

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: Colour): number => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
  const channel = colour[i] ?? 0;
  return sum + weight * (channel > 0.04045 ? ((channel + 0.055) / 1.055) ** 2.4 : channel / 12.92);
}, 0);

/**
 * Contrast of a text on what is painted under it, lowest first. What shows through the lowest may be anything, so that counts
 * which is worse of black and white. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(text: Colour, ...grounds: Colour[]): number {
  return Math.min(...[0, 1].map((page) => {
    const ground = grounds.reduce<Colour>((below, above) => over(above, below), [page, page, page]);
    const [dark = 0, light = 0] = [luminance(ground), luminance(over(text, ground))].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }));
}
