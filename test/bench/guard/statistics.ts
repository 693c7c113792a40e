export interface Samples {
  guarded: number[];
  alone: number[];
  again: number[];
  floor: number[];
}

export interface Row {
  name: string;
  application: boolean;
  /** Milliseconds of one operation without us, at best. */
  alone: number;
  /** With the guard against without: the best of each, and the middle of the pairs that ran one after the other. */
  best: number;
  middle: number;
  /** The page without us against itself, at best: what this machine makes of no difference. */
  noise: number;
  /** A wrapper that only hands on against none: the part of `best` that no guard can save. */
  floor: number;
  limit: number;
}

const LIMIT = 1.05;
const APPLICATION_LIMIT = 1.02;

const least = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), Infinity);

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

export function summarize(name: string, application: boolean, { guarded, alone, again, floor }: Samples): Row {
  return {
    name,
    application,
    alone: least(alone),
    best: least(guarded) / least(alone),
    middle: median(guarded.map((time, index) => time / alone[index]!)),
    noise: least(again) / least(alone),
    floor: least(floor) / least(alone),
    limit: application ? APPLICATION_LIMIT : LIMIT,
  };
}
