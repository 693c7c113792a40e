import type { Load, Names } from './types.ts';
import { placeOf } from './place.ts';

export interface Loads {
  list: readonly Load[];
  /** The browser's memory for what came before the inspector was full. */
  full: boolean;
  stop(): void;
}

/** What a browser keeps before anybody listens. https://w3c.github.io/resource-timing/#sec-extensions-performance-interface */
const KEPT = 250;

/** Every request of the page, also those made before us, as long as the browser remembers them. */
export function watchLoads(page: Window & typeof globalThis, names: Names, changed: () => void): Loads {
  const loads: Load[] = [];
  const take = ({ name, startTime, initiatorType }: PerformanceResourceTiming) => {
    if (!/^(?:http|ws)/.test(name)) return;
    const { hostname: host } = new URL(name);
    loads.push({
      ...names.ofAddress(name), place: placeOf(name, page.location.href), host, foreign: names.foreign(name), kind: initiatorType,
      start: page.performance.timeOrigin + startTime,
    });
  };
  const watcher = new page.PerformanceObserver((seen) => {
    for (const entry of seen.getEntries()) take(entry as PerformanceResourceTiming);
    changed();
  });
  const full = page.performance.getEntriesByType('resource').length >= KEPT;
  watcher.observe({ type: 'resource', buffered: true });
  return { list: loads, full, stop: () => watcher.disconnect() };
}

/** When a file had arrived. */
export function arrivalOf(page: Window, address: string): number | undefined {
  const [entry] = page.performance.getEntriesByName(address, 'resource') as PerformanceResourceTiming[];
  return entry && page.performance.timeOrigin + entry.responseEnd;
}
