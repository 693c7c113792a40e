import type { Facts, Tools } from './types.ts';
import type { ConsentState } from '../consent/types.ts';
import { arrivalOf, watchLoads } from './loads.ts';
import { readOutbox, readStored } from './stored.ts';
import { placeOf } from './place.ts';
import { readScripts } from './scripts.ts';

export interface Watch {
  facts(): Facts;
  /** There may have been more requests than the browser remembers. */
  full: boolean;
  stop(): void;
}

/** Cookies and storage tell nobody when they change. */
const INTERVAL = 1000;

/** Looks at the page from outside, through the public API, and calls back when something may have changed. */
export function watchPage(page: Window & typeof globalThis, { api, settings, own, names }: Tools, changed: () => void): Watch {
  const from = page.performance.timeOrigin;
  const since: Facts['since'] = {};
  const choices: { time: number; button: string }[] = [];
  const note = ({ vendors, decidedAt = 0 }: ConsentState, now: number) => {
    for (const [id, status] of Object.entries(vendors)) {
      if (status !== 'granted') delete since[id];
      else since[id] ??= now || (decidedAt > from ? decidedAt : from);
    }
  };
  note(api.state(), 0);
  const loads = watchLoads(page, names, changed);
  const stops = [
    api.on('change', (state) => note(state, state.decidedAt ?? Date.now())),
    api.on('decide', ({ method }) => choices.push({ time: Date.now(), button: method?.button ?? '' })),
    ...(['change', 'decide', 'hold', 'release', 'event'] as const).map((type) => api.on(type, changed)),
  ];
  const timer = page.setInterval(changed, INTERVAL);

  return {
    full: loads.full,
    facts: () => ({
      settings, from, since, choices, version: api.version, state: api.state(), problems: api.problems, log: api.log().map((entry) => (entry.what.includes('/') ? { ...entry, what: placeOf(entry.what, page.document.baseURI) } : entry)), loads: loads.list,
      scripts: readScripts(page.document, own, names), stored: readStored(page, names), outbox: readOutbox(page),
      arrived: own?.src ? arrivalOf(page, own.src) : undefined,
      dataLayer: listOf((page as { dataLayer?: unknown }).dataLayer),
    }),
    stop() {
      page.clearInterval(timer);
      loads.stop();
      for (const step of stops) step();
    },
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
