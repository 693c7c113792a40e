import type { Figures } from './measure.ts';

interface Column {
  name: string;
  peer: boolean;
  figures: Figures;
}

const ROWS: readonly [figure: string, words: string][] = [
  ['paint', 'first paint of the page'],
  ['banner', 'banner painted'],
  ['banner after paint', 'banner after the first paint'],
  ['script', 'scripts until then and 1.5 s on'],
  ['shift', 'layout shift'],
  ['accept', 'Accept to next paint, eight tags of 25 ms held'],
  ['preferences', 'preferences painted after the click'],
];

function shown(figure: string, value: number | undefined): string {
  if (value === undefined) return 'none';
  return figure === 'shift' ? value.toFixed(3) : `${Math.round(value)} ms`;
}

/** Medians as Markdown; the last column is the first subject against the best of its peers. */
export const table = (browser: string, columns: readonly Column[]): string => [
  `### ${browser}, processor 4× slower; the first five rows at 150 ms and 1.6 Mbit/s`,
  '',
  `| | ${columns.map(({ name }) => name).join(' | ')} | against the best peer |`,
  `| --- | ${columns.map(() => '---:').join(' | ')} | ---: |`,
  ...ROWS.map(([figure, words]) => {
    const values = columns.map(({ figures }) => figures[figure]);
    const best = Math.min(...columns.map(({ peer, figures }) => (peer && figures[figure]) || Infinity));
    return `| ${words} | ${values.map((value) => shown(figure, value)).join(' | ')} | ${best < Infinity ? `${(values[0]! / best).toFixed(2)}×` : '–'} |`;
  }),
  '',
].join('\n');
