import type { Rules } from './rules.ts';
import type { Change, Marked } from './types.ts';
import { createBase } from './base.ts';
import { createHead } from './head.ts';
import { createMarker } from './marker.ts';
import { Reader } from './reader.ts';
import { createSplicer } from './splice.ts';

/** Marks one text that may arrive in pieces. */
export interface Rewriter {
  /** Takes a piece and returns what is settled so far. */
  write(text: string): string;
  /** The rest. */
  end(): string;
  changes: Change[];
}

const BOM = '\uFEFF';

export function createRewriter(rules: Rules): Rewriter {
  const changes: Change[] = [];
  const tell = (change: Change) => void changes.push(change);
  const splicer = createSplicer();
  const base = createBase(rules.page);
  const head = createHead(rules.tag, base, tell);
  const marker = createMarker({
    rules, base, splicer, tell, inner: (html) => markText(html, { ...rules, page: base.href(), tag: undefined }),
  });
  let settled = 0;

  const closeHead = () => {
    const place = head.close();
    if (!place || !rules.tag) return;
    splicer.edit({ start: place.at, end: place.at, text: rules.tag.html });
    changes.unshift({ kind: 'added', line: place.line, vendor: '', element: 'script', address: rules.tag.src });
  };
  const reader = new Reader({
    doctype: head.doctype,
    startTag(tag) {
      if (!tag.inTemplate) {
        base.see(tag);
        head.startTag(tag);
      }
      marker.startTag(tag);
    },
    endTag(name, start) {
      const tag = marker.waiting();
      if (tag?.name !== name) return;
      const text = splicer.slice(tag.end, start);
      if (name === 'script') head.inline(text, tag);
      marker.close(text);
    },
    upTo(end, inBody) {
      settled = end;
      if (inBody) closeHead();
    },
  });

  let begun = false;
  return {
    changes,
    write(text) {
      // The parser would take it for text and end the head.
      const mark = !begun && text.startsWith(BOM) ? BOM : '';
      begun ||= text !== '';
      const rest = text.slice(mark.length);
      splicer.append(rest);
      reader.write(rest, false);
      return mark + splicer.take(Math.min(settled, marker.waiting()?.start ?? Infinity, head.waitsAt() ?? Infinity));
    },
    end() {
      reader.write('', true);
      closeHead();
      return splicer.take(splicer.length());
    },
  };
}

/** A whole text at once. */
export function markText(html: string, rules: Rules): Marked {
  const rewriter = createRewriter(rules);
  const text = rewriter.write(html) + rewriter.end();
  return { html: text, changes: rewriter.changes };
}
