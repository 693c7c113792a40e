import type { Ask } from './facts.ts';

/**
 * How often the tag ran on each page: requests for its first script, or for the first thing it asked for when it has none.
 * What it sends afterwards is not counted.
 */
export function firings(asks: readonly Ask[], views: readonly number[]): number[] {
  const first = asks.find(({ script }) => script) ?? asks[0];
  const runs = asks.filter(({ place }) => place === first?.place);
  const counts = views.map((from, index) => runs.filter(({ time }) => time >= from && time < (views[index + 1] ?? Infinity)).length);
  const before = runs.filter(({ time }) => time < (views[0] ?? Infinity)).length;
  return [before, ...counts].filter((count) => count > 0);
}
