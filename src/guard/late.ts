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

const isScript = (node: Node): node is HTMLScriptElement => /^script$/i.test(node.nodeName);

export function createLateTags(realm: Realm): LateTags {
  const { document } = realm;
  const late = new WeakSet<Element>();
  const blocking = new Set<Promise<unknown>>();
  /** Where the next piece of a tag's writing goes, and a piece still waiting for its end. */
  const places = new WeakMap<Element, { after: ChildNode; open: string }>();
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
    const end: Promise<unknown> = new Promise((done) => {
      for (const type of ['load', 'error']) script.addEventListener(type, done);
      setTimeout(done, LONGEST_WAIT);
    }).then(() => blocking.delete(end));
    blocking.add(end);
  };

  const insert = (script: HTMLScriptElement, html: string) => {
    const place = places.get(script) ?? { after: script, open: '' };
    places.set(script, place);
    const text = place.open + html;
    // A tag, or a script, that has begun and not ended: the rest comes with the next call.
    const end = /<(?:script\b(?![^]*<\/script\s*>)[^]*|[^>]*)$/i.exec(text)?.index ?? text.length;
    place.open = text.slice(end);
    const range = document.createRange();
    range.selectNode(script);
    const fragment = range.createContextualFragment(text.slice(0, end));
    for (const inner of fragment.querySelectorAll('script')) {
      inner.async = false;
      expect(inner, Boolean(inner.src) && !inner.type.includes('plain'));
    }
    for (const node of [...fragment.childNodes]) {
      place.after.after(node);
      // A script that ran at once may have written behind itself.
      place.after = isScript(node) ? places.get(node)?.after ?? node : node;
    }
  };

  return {
    expect,
    settled: () => Promise.all(blocking),
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
      if (!passed || !listener || !isLate()) return Reflect.apply(add, this ?? target, args);
      setTimeout(() => {
        const event = new Event(type);
        if (typeof listener === 'function') listener.call(target, event);
        else listener.handleEvent(event);
      });
    } as typeof add;
  }
}
