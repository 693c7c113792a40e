import type { Base } from './base.ts';
import type { OwnTag } from './ownTag.ts';
import type { Tag } from './reader.ts';
import type { Change } from './types.ts';
import { addressOf, runs } from './script.ts';

export interface Place {
  at: number;
  line: number;
}

/** Looks for the Consentry tag in the head, and says where it belongs when it is missing. */
export interface Head {
  doctype(end: number, line: number): void;
  /** Each start tag in order, while the head is open. */
  startTag(tag: Tag): void;
  /** The text of an inline script of the head. */
  inline(code: string, tag: Tag): void;
  /** The head is over. Returns where the tag has to go in, or nothing. */
  close(): Place | undefined;
  /** While this is a number, nothing from there on may leave: the tag may have to go in. */
  waitsAt(): number | undefined;
}

/** What tells a page from a piece of one that a server puts into pages. */
const OF_A_PAGE = /^(?:html|head|title|body|frameset)$/;

/** The first line of dist/consentry.js, for pages that carry it inline. */
const PASTED = /^\s*\/\*! Consentry /;

export function createHead(own: OwnTag | undefined, base: Base, tell: (change: Change) => void): Head {
  let open = own !== undefined;
  let place: Place = { at: 0, line: 1 };
  let page = false;
  let begun = false;
  let script: Tag | undefined;

  const found = (tag: Tag) => {
    open = false;
    if (script && script !== tag) tell({ kind: 'late', line: tag.line, vendor: '', element: 'script', address: addressOf(tag) ?? '' });
  };
  return {
    doctype(end, line) {
      page = true;
      if (!begun) place = { at: end, line };
    },
    startTag(tag) {
      if (!open) return;
      const { name, end, endLine } = tag;
      page ||= OF_A_PAGE.test(name);
      if (!begun && /^(?:html|head)$/.test(name)) place = { at: end, line: endLine };
      begun ||= name !== 'html';
      if (name !== 'script' || !runs(tag)) return;
      const address = addressOf(tag);
      if (address !== undefined && own?.is(address, base.href())) found(tag);
      else script ??= tag;
    },
    inline(code, tag) {
      if (open && PASTED.test(code)) found(tag);
    },
    close() {
      const missing = open && page;
      open = false;
      return missing ? place : undefined;
    },
    waitsAt: () => (open ? place.at : undefined),
  };
}
