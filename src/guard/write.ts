import type { Gate } from './gate.ts';
import type { Markup } from './markup.ts';
import type { Natives, Realm } from './natives.ts';
import type { Patcher } from './patch.ts';

/** A start tag, with `>` allowed inside quoted values. */
const START_TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
/** A tag that has begun and not ended: the rest comes with the next call. */
const UNFINISHED = /<(?:[a-z!/](?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^>"'])*)?$/i;

/**
 * `document.write`, in two roles. While the parser runs, held start tags are made inert in the text, because written scripts
 * are prepared at once and no observer sees them in time. After a release, what a late tag writes is placed where the tag
 * stands (`place` takes it and says so), because the native would wipe the page.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-write-steps
 */
export function guardWrites(realm: Realm, patch: Patcher, { write }: Natives, gate: Gate, markup: Markup, late: { place(html: string): boolean }): void {
  let rest = '';
  for (const [name, end] of [['write', ''], ['writeln', '\n']] as const) {
    patch(realm.Document.prototype, name, (self: Document, parts) => {
      const given = parts.join('') + end;
      if (late.place(given)) return [undefined];
      const text = rest + given;
      rest = gate.closed() ? UNFINISHED.exec(text)?.[0] ?? '' : '';
      const whole = text.slice(0, text.length - rest.length);
      const safe = gate.hint(whole) ? whole.replace(START_TAG, markup.rewriteTag) : whole;
      // Nothing more may come: hand on what is left before the parser goes on.
      if (rest) queueMicrotask(() => {
        if (rest) write(self, rest);
        rest = '';
      });
      // Values given by Trusted Types stay what they are unless something in them has to change.
      if (safe === given) return undefined;
      if (safe) write(self, safe);
      return [undefined];
    });
  }
}
