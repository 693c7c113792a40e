import type { SeenRequest } from '../../requests.ts';
import type { Lang } from '../../site/view.ts';
import type { Decision } from './facts.ts';
import type { Given } from './given.ts';
import type { Look } from './look.ts';
import type { Model, Received } from './model.ts';
import type { Told } from './told.ts';
import { addDecision } from './decisions.ts';
import { look } from './look.ts';
import { linesOf, runOf, stepsOf } from './model.ts';
import { ownTags, ownViews } from './ownTags.ts';
import { siteTags, viewsOf } from './siteTags.ts';
import { isTold } from './told.ts';
import { panelWords } from './words/words.ts';

const INTERVAL = 500;
const readCookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get;

export interface Watch {
  /** Begins a run: what came before counts for nothing. */
  begin(): Promise<void>;
  stop(): void;
}

const ask = async <T>(path: string): Promise<T> => {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(response.statusText);
  return response.json() as Promise<T>;
};

/** Looks at the page in the frame from outside and asks the server what it saw. `own`: the frame holds pasted tags. */
export function watchFrame(frame: () => HTMLIFrameElement | null, given: Given, lang: Lang, own: boolean, show: (model: Model) => void): Watch {
  let from = 0;
  let requests: SeenRequest[] = [];
  let events: Received[] = [];
  let decisions: Decision[] = [];
  let seen: Look | undefined;
  let serverDown = false;
  let running = false;
  let timer = 0;
  let eventTimer = 0;
  const pages = new Map<number, Told>();
  const visitor = location.hostname;
  const source = own ? location.origin.replace('//', '//own.') : location.origin;

  const note = (next: Look | undefined) => {
    if (!next || !running) return;
    seen = next;
    if (next.consentry) addDecision(decisions, next.consentry.state, Date.now());
  };
  const lookInside = () => {
    const page = frame()?.contentWindow;
    if (!own && page) note(look(page, { cookie: () => String(readCookie?.call(page.document) ?? ''), keys: () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)] }));
  };
  const hear = ({ data, source: from }: MessageEvent<unknown>) => {
    if (!own || from !== frame()?.contentWindow || !isTold(data)) return;
    pages.set(data.began, data);
    note(data);
  };
  const draw = () => {
    // Nothing can be said of a page that has not been seen.
    if (!seen) return;
    const told = [...pages.values()].sort((a, b) => a.began - b.began);
    const views = viewsOf(requests, visitor);
    const shownViews = own ? told.map(({ began, address }) => ({ time: began, path: new URL(address).pathname })) : views;
    const tags = own ? ownTags(given, told, lang) : siteTags(given.tags, requests, seen, visitor, lang);
    const run = runOf(seen, decisions, own ? ownViews(told) : views.map(({ time }) => time));
    show({
      look: seen, lines: linesOf(tags, run, panelWords[lang]), steps: stepsOf(shownViews, decisions), serverDown,
      events, waiting: seen?.keys.filter((key) => key.startsWith('consentry.outbox.')).length ?? 0,
    });
  };
  const poll = async () => {
    lookInside();
    try {
      const more = await ask<{ requests: SeenRequest[] }>(`/demo/api/requests?since=${requests.at(-1)?.seq ?? from}`);
      requests = [...requests, ...more.requests];
      serverDown = false;
    } catch {
      serverDown = true;
    }
    if (!running) return;
    draw();
    timer = window.setTimeout(poll, INTERVAL);
  };
  // By itself: the database may still be starting.
  const pollEvents = async () => {
    const received = await ask<{ events: Received[] }>('/demo/api/events?limit=200').catch(() => undefined);
    if (received) events = received.events.filter(({ event }) => event.source.startsWith(source));
    if (running) eventTimer = window.setTimeout(pollEvents, INTERVAL);
  };
  window.addEventListener('message', hear);
  frame()?.addEventListener('load', () => frame()?.contentDocument?.addEventListener('consentry:decide', lookInside));

  return {
    async begin() {
      const { requests: all } = await ask<{ requests: SeenRequest[] }>('/demo/api/requests');
      from = all.at(-1)?.seq ?? 0;
      [requests, decisions, seen, running] = [[], [], undefined, true];
      pages.clear();
      void poll();
      void pollEvents();
    },
    stop() {
      running = false;
      window.clearTimeout(timer);
      window.clearTimeout(eventTimer);
      window.removeEventListener('message', hear);
    },
  };
}
