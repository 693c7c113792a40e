import type { Gate } from './gate.ts';
import type { Markup } from './markup.ts';
import type { Natives } from './natives.ts';
import type { Patcher } from './patch.ts';
import type { Held } from './release.ts';

/** A tag that has begun and not ended: the rest comes with the next call. */
const UNFINISHED = /<(?:[a-z!/](?:[^>=]|=(?=(\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>]*)))\1)*)?$/i;

/**
 * `document.write`, in two roles. While the parser runs, held start tags are made inert in the text, because written scripts
 * are prepared at once and no observer sees them in time. After a release, what a late tag writes is placed where the tag
 * stands (`place` takes it and says so), because the native would wipe the page.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps
 */
export function guardWrites(patch: Patcher, { write, trust, isTrusted }: Natives, gate: Gate, markup: Markup, late: Pick<Held, 'place'>): void {
  let rest = '';
  patch.rows('Document.write|Document.writeln', (_, name) => (self: Document, parts) => {
    // Converted once, as the native would.
    parts.forEach((part, index) => {
      if (!isTrusted(part)) parts[index] = `${part}`;
    });
    const given = parts.join('') + (name === 'write' ? '' : '\n');
    const say = parts.every(isTrusted) ? trust : String;
    if (self.defaultView && late.place(given, say)) return [undefined];
    const text = rest + given;
    const last = gate.closed() ? UNFINISHED.exec(text)?.[0] ?? '' : '';
    const safe = markup.rewrite(text.slice(0, text.length - last.length), false, say);
    // Values given by Trusted Types stay what they are unless something in them has to change.
    if (safe === given) return undefined;
    // Even when it is empty: what a page may not write fails here, and is not trusted with the end of its tag.
    write(self, say(String(safe)));
    rest = last;
    // Nothing more may come: hand on what is left before the parser goes on.
    if (rest) queueMicrotask(() => {
      if (rest) write(self, say(rest));
      rest = '';
    });
    return [undefined];
  });
}
