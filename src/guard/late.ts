import type { Markup } from './markup.ts';
import type { Natives, Realm } from './natives.ts';
import { replayPassedEvents } from './passed.ts';

/** What a tag that runs late would miss on an ordinary page: a place to write, and the events that have passed. */
export interface LateTags {
  /** From now on this script counts as a late tag. */
  expect(script: HTMLScriptElement): void;
  /** Until a late tag is done, and what it has written; `loads`: it has yet to come. */
  ended(script: HTMLScriptElement, loads: boolean): Promise<unknown>;
  /** Takes what a late tag writes, in words that the page trusts (`say`), and puts it where the tag stands; `false` when nobody late is running. */
  place(html: string, say: (text: string) => unknown): boolean;
}

/** A script that never answers holds the others up no longer than this, in milliseconds; the next one half as long, and so on. */
const LONGEST_WAIT = 5000;

/** A tag, or a script, that has begun and not ended: the rest comes with the next call. */
const UNFINISHED = /<(?:script\b(?![^]*<\/script\s*>)[^]*|[^>]*)$/i;

/**
 * What one tag writes. A document of its own reads it piece by piece, as the page's parser would; inside a template, because
 * there a row or an option needs no table or list around it. What has come out of it is copied to the page.
 */
interface Writing {
  quiet: Document;
  walker: TreeWalker;
  copies: WeakMap<Node, Node>;
  rest: string;
  /** While something it has written is loading and blocks the rest. */
  stuck?: Promise<unknown> | undefined;
}

/** A script that runs, and comes from elsewhere; a deferred one is waited for by deferred ones only. */
export const loads = (script: Element, type: string | null): boolean =>
  ['src', 'href'].some((name) => script.hasAttribute(name)) && !['async', 'nomodule'].some((name) => script.hasAttribute(name))
  && (!type || /^module$|(?:java|ecma)script/i.test(type));
export const isDeferred = (script: Element, type: string | null): boolean => script.hasAttribute('defer') || type === 'module';

// eslint-disable-next-line max-lines-per-function -- writing, waiting and running are one state machine of the late tags
export function createLateTags({ realm, natives, markup }: { realm: Realm; natives: Natives; markup: Markup }): LateTags {
  const { document } = realm;
  const late = new WeakSet<Element>();
  const writings = new WeakMap<Element, Writing>();
  let replaying = false;
  let patience = LONGEST_WAIT;

  const current = (): HTMLScriptElement | undefined => {
    const script = document.currentScript as HTMLScriptElement | null;
    return script && late.has(script) ? script : undefined;
  };

  const expect = (script: HTMLScriptElement) => {
    late.add(script);
    if (!replaying) replayPassedEvents(realm, () => Boolean(current()));
    replaying = true;
  };

  const answered = (script: HTMLScriptElement): Promise<void> => new Promise((done) => {
    const timer = setTimeout(() => {
      patience /= 2;
      done();
    }, patience);
    for (const type of ['load', 'error']) script.addEventListener(type, () => {
      clearTimeout(timer);
      done();
    });
  });
  const ended = (script: HTMLScriptElement, waits: boolean) => (waits ? answered(script) : Promise.resolve()).then(() => writings.get(script)?.stuck);

  const begin = (script: HTMLScriptElement, say: (text: string) => unknown): Writing => {
    const quiet = document.implementation.createHTMLDocument('');
    natives.write(quiet, say('<!doctype html><body><template>'));
    const root = (quiet.body.firstChild as HTMLTemplateElement).content;
    // A script is copied whole, and what a page without scripts would show is for nobody.
    const walker = quiet.createTreeWalker(root, NodeFilter.SHOW_ALL, ({ parentNode }) =>
      (/^(?:no)?script$/i.test(parentNode?.nodeName ?? '') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const { parentNode, nextSibling } = script;
    const writing: Writing = { quiet, walker, copies: new WeakMap(), rest: '' };
    // Before what follows the tag, as long as that stands where it stood.
    const top = { insertBefore: (node: Node) => parentNode?.insertBefore(node, nextSibling?.parentNode === parentNode ? nextSibling : null) };
    writing.copies.set(root, top as unknown as Node);
    writings.set(script, writing);
    return writing;
  };

  /** Copies what has come; behind a written script that blocks, the rest waits for it, as the parser would. */
  const advance = (writing: Writing): void => {
    const { walker, copies } = writing;
    const last = copies.get(walker.currentNode);
    // A text may have grown since.
    if (last instanceof CharacterData) last.data = (walker.currentNode as CharacterData).data;
    while (!writing.stuck && walker.nextNode()) {
      const { currentNode } = walker;
      const copy = document.importNode(currentNode, /^(?:script|template)$/i.test(currentNode.nodeName));
      copies.set(currentNode, copy);
      const parent = copies.get(currentNode.parentNode as Node) as Node;
      if (!(copy instanceof HTMLScriptElement)) {
        parent.insertBefore(copy, null);
        continue;
      }
      const type = copy.getAttribute('type');
      const waits = loads(copy, type) && !isDeferred(copy, type);
      // One that is waited for reads as parsed only when it is in: see rearm in marks.ts.
      if (!waits) copy.async = copy.hasAttribute('async');
      expect(copy);
      parent.insertBefore(copy, null);
      copy.async = copy.hasAttribute('async');
      if (waits || writings.get(copy)?.stuck) writing.stuck = ended(copy, waits).then(() => {
        writing.stuck = undefined;
        advance(writing);
        return writing.stuck;
      });
    }
  };

  return {
    expect,
    ended,
    place(html, say) {
      const script = current();
      if (!script) return false;
      const writing = writings.get(script) ?? begin(script, say);
      const text = writing.rest + html;
      const end = UNFINISHED.exec(text)?.index ?? text.length;
      natives.write(writing.quiet, say(String(markup.rewrite(text.slice(0, end), false, say))));
      // Not before: what a page may not write has failed by now.
      writing.rest = text.slice(end);
      if (!writing.stuck) advance(writing);
      return true;
    },
  };
}
