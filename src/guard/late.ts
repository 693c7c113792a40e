import type { Realm } from './natives.ts';

/** What a tag that runs late would miss on an ordinary page: a place to write, and the events that have passed. */
export interface LateTags {
  /** From now on this script counts as a late tag; `blocks`: what follows it in page order has to wait for it. */
  expect(script: HTMLScriptElement, blocks: boolean): void;
  /** Until every blocking tag so far has run or failed. */
  settled(): Promise<unknown>;
  /** Takes what a late tag writes and puts it where the tag stands; `false` when nobody late is running. */
  place(html: string): boolean;
}

/** A script that never answers holds the others up no longer than this, in milliseconds. */
const LONGEST_WAIT = 5000;

interface Place {
  after: ChildNode;
  queue: ChildNode[];
  /** A written script is loading. */
  busy: boolean;
  open: string;
}

const scriptsIn = (node: Node): HTMLScriptElement[] =>
  (node instanceof Element ? [...(node.localName === 'script' ? [node] : []), ...node.querySelectorAll('script')] as HTMLScriptElement[] : []);

/** Will it load, and hold up what follows? */
const isExternal = (script: HTMLScriptElement): boolean =>
  script.hasAttribute('src') && !script.hasAttribute('async') && !script.hasAttribute('defer') && !/plain|json|template/.test(script.type);

const settled = (script: HTMLScriptElement): Promise<unknown> => new Promise((done) => {
  for (const type of ['load', 'error']) script.addEventListener(type, done);
  setTimeout(done, LONGEST_WAIT);
});

// eslint-disable-next-line max-lines-per-function -- writing, waiting and running are one state machine of the late tags
export function createLateTags(realm: Realm): LateTags {
  const { document } = realm;
  const late = new WeakSet<Element>();
  const blocking = new Set<Promise<unknown>>();
  /** Where the next piece of a tag's writing goes, what waits to go there, and a piece still waiting for its end. */
  const places = new WeakMap<Element, Place>();
  let replaying = false;

  const current = (): HTMLScriptElement | undefined => {
    const script = document.currentScript as HTMLScriptElement | null;
    return script && late.has(script) ? script : undefined;
  };

  const expect = (script: HTMLScriptElement, blocks: boolean) => {
    late.add(script);
    if (!replaying) replayPassedEvents(realm, () => Boolean(current()));
    replaying = true;
    if (!blocks) return;
    const end: Promise<unknown> = settled(script).then(() => blocking.delete(end));
    blocking.add(end);
  };

  /** Puts in what is waiting; behind a written script that blocks, the rest waits for it, as the parser would. */
  const pump = (place: Place): void => {
    for (let node = place.queue.shift(); node; node = place.queue.shift()) {
      place.after.after(node);
      // A script that ran at once may have written behind itself.
      place.after = places.get(node as Element)?.after ?? node;
      const [blocker] = scriptsIn(node).filter(isExternal);
      if (!blocker) continue;
      place.busy = true;
      const rest: Promise<unknown> = settled(blocker).then(() => {
        blocking.delete(rest);
        place.busy = false;
        place.after = places.get(blocker)?.after ?? place.after;
        pump(place);
      });
      blocking.add(rest);
      return;
    }
  };

  const insert = (script: HTMLScriptElement, html: string) => {
    const place = places.get(script) ?? { after: script, queue: [], busy: false, open: '' };
    places.set(script, place);
    const text = place.open + html;
    // A tag, or a script, that has begun and not ended: the rest comes with the next call.
    const end = /<(?:script\b(?![^]*<\/script\s*>)[^]*|[^>]*)$/i.exec(text)?.index ?? text.length;
    place.open = text.slice(end);
    const range = document.createRange();
    range.selectNode(script);
    const nodes = [...range.createContextualFragment(text.slice(0, end)).childNodes];
    for (const inner of nodes.flatMap(scriptsIn)) {
      inner.async = false;
      expect(inner, false);
    }
    place.queue.push(...nodes);
    if (!place.busy) pump(place);
  };

  return {
    expect,
    async settled() {
      // What has run meanwhile may have written more.
      while (blocking.size) await Promise.all(blocking);
    },
    place(html) {
      const script = current();
      if (script) insert(script, html);
      return Boolean(script);
    },
  };
}

/** A late tag that waits for an event of the past is called once, alone; nobody else hears it twice. */
function replayPassedEvents(realm: Realm, isLate: () => boolean): void {
  const { document } = realm;
  for (const target of [document, realm]) {
    const add = target.addEventListener;
    target.addEventListener = function addEventListener(this: EventTarget, ...args: Parameters<EventTarget['addEventListener']>) {
      const [type, listener] = args;
      const passed = type === 'DOMContentLoaded' ? document.readyState !== 'loading' : type === 'load' && target === realm && document.readyState === 'complete';
      if (!passed || !listener || !isLate()) return void Reflect.apply(add, this ?? target, args);
      setTimeout(() => {
        const event = new Event(type);
        if (typeof listener === 'function') listener.call(target, event);
        else listener.handleEvent(event);
      });
    } as typeof add;
  }
}
