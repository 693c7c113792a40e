import type { Row } from './statistics.ts';

function duration(ms: number): string {
  if (ms >= 1) return `${ms.toFixed(1)} ms`;
  return ms >= 0.001 ? `${(ms * 1000).toFixed(1)} µs` : `${Math.round(ms * 1e6)} ns`;
}

const line = ({ name, alone, best, middle, noise, floor, limit }: Row): string =>
  `| ${name} | ${duration(alone)} | ${best.toFixed(2)}× | ${middle.toFixed(2)}× | ${noise.toFixed(2)}× | ${floor.toFixed(2)}× | ${limit.toFixed(2)}×${best > limit ? ', **missed**' : ''} |`;

/** One browser's rows as Markdown. */
export const table = (browser: string, rows: readonly Row[]): string => [
  `### ${browser}`,
  '',
  '| operation | without us, best | with the guard, best | with the guard, median of pairs | without us, again | an empty wrapper | target |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(line),
  '',
].join('\n');
