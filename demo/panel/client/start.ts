import type { RefObject } from 'preact';
import type { Consentry } from '../../../src/api.ts';
import type { Given } from './given.ts';
import type { Model } from './model.ts';
import type { Asked } from './scenarioLink.ts';
import { earlierVisit, scenarioQuery } from './scenarioLink.ts';
import { watchFrame } from './watch.ts';

/** For the event of the earlier visit; a slow endpoint gets it later, as from any visitor. */
const PATIENCE = 2500;
/** For what the page of the earlier visit still had under way. */
const REST = 700;

const loaded = (frame: HTMLIFrameElement, address: string): Promise<void> => new Promise((resolve) => {
  frame.addEventListener('load', () => resolve(), { once: true });
  frame.src = address;
});

async function until(done: () => boolean): Promise<void> {
  for (const limit = Date.now() + PATIENCE; !done() && Date.now() < limit;) await new Promise((resolve) => { setTimeout(resolve, 100); });
}

/** Where the frame goes: a page of the site, or pasted tags on their own origin. */
function addressOf(asked: Asked, given: Given): string {
  const query = [asked.own && `lang=${asked.lang}`, scenarioQuery(asked, given)].filter(Boolean).join('&');
  const base = asked.own ? `${location.origin.replace('//', '//own.')}/own/${asked.own}` : asked.page;
  return query ? `${base}?${query}` : base;
}

/** Makes the choice of an earlier visit. */
async function comeBefore(frame: HTMLIFrameElement, asked: Asked, choice: 'accept' | 'reject', given: Given): Promise<void> {
  await loaded(frame, addressOf({ ...asked, own: '' }, given));
  const api = (frame.contentWindow as { consentry?: Consentry } | null)?.consentry;
  api?.[choice]();
  await until(() => !api || !Object.keys(localStorage).some((key) => key.startsWith('consentry.outbox.')));
  await loaded(frame, 'about:blank');
  await new Promise((resolve) => { setTimeout(resolve, REST); });
}

/** Brings the frame into the scenario and begins the run; returns the stop. */
export function start(frame: RefObject<HTMLIFrameElement | null>, given: Given, asked: Asked, show: (model: Model) => void, preparing: (choice: string) => void): () => void {
  const watch = watchFrame(() => frame.current, given, asked.lang, !!asked.own, show);
  void (async () => {
    const shown = frame.current;
    if (!shown) return;
    const before = asked.own || asked.switches['control'] ? undefined : earlierVisit(asked);
    // A reload of the panel is no new visitor.
    if (before && !document.cookie.includes('consentry=')) {
      preparing(before.choice);
      await comeBefore(shown, before.asked, before.choice, given);
      preparing('');
    }
    await watch.begin();
    shown.src = addressOf(asked, given);
  })();
  return watch.stop;
}
