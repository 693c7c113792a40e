import type { Base } from './base.ts';
import type { Tag } from './reader.ts';
import type { Rules } from './rules.ts';
import type { Splicer } from './splice.ts';
import type { Change, Marked } from './types.ts';
import { markElement } from './element.ts';
import { addressOf, markScript, runs } from './script.ts';

export interface MarkerOptions {
  rules: Rules;
  base: Base;
  splicer: Splicer;
  tell(change: Change): void;
  /** Marks the text of a `noscript`. */
  inner(html: string): Marked;
}

/** Decides on each element, the Consentry tag aside. */
export interface Marker {
  startTag(tag: Tag): void;
  /** An inline script or a `noscript`: what becomes of its tag depends on the text inside. */
  waiting(): Tag | undefined;
  /** The text of the one that waits. */
  close(text: string): void;
}

export function createMarker({ rules, base, splicer, tell, inner }: MarkerOptions): Marker {
  let waiting: Tag | undefined;
  const vendorOf = (address: string) => rules.vendorOf(address, base.href());

  const report = (kind: Change['kind'], { line, name }: Tag, vendor: string, address?: string) =>
    tell({ kind, line, vendor, element: address === undefined ? `inline ${name}` : name, address: address ?? '' });

  const hold = (tag: Tag, vendor: string, address?: string) => {
    markScript(tag, vendor).forEach(splicer.edit);
    report('marked', tag, vendor, address);
  };

  const script = (tag: Tag) => {
    const address = addressOf(tag);
    const vendor = address === undefined ? undefined : vendorOf(address);
    if (vendor !== undefined) hold(tag, vendor, address);
    else if (address === undefined && (tag.textFollows || (tag.foreign && !tag.selfClosing))) waiting = tag;
  };

  const inlineScript = (tag: Tag, code: string) => {
    const companion = rules.companionOf(code);
    const vendor = companion ?? rules.snippetOf(code, base.href());
    if (vendor === undefined) return;
    if (companion !== undefined || rules.holdSnippets) hold(tag, vendor);
    else report('left', tag, vendor);
  };

  /** Text where scripts run, elements where they do not; there nobody could ever consent. */
  const noscript = (tag: Tag, text: string) => {
    const { html, changes } = inner(text);
    if (html !== text) splicer.edit({ start: tag.end, end: tag.end + text.length, text: html });
    for (const change of changes) tell({ ...change, line: change.line + tag.endLine - 1 });
  };

  return {
    startTag(tag) {
      if (tag.name === 'script') {
        if (runs(tag)) script(tag);
        return;
      }
      if (tag.name === 'noscript' && tag.textFollows) waiting = tag;
      const marked = markElement(tag, vendorOf);
      if (!marked) return;
      marked.edits.forEach(splicer.edit);
      report('marked', tag, marked.vendor, marked.address);
    },
    waiting: () => waiting,
    close(text) {
      const tag = waiting;
      waiting = undefined;
      if (tag?.name === 'script') inlineScript(tag, text);
      else if (tag) noscript(tag, text);
    },
  };
}
