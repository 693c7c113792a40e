import type { Vendor } from '../config/types.ts';
import type { GateOptions } from './gate.ts';
import type { Natives, Realm } from './natives.ts';
import type { Held } from './release.ts';
import { guardAssignments } from './assign.ts';
import { clean, cleanStorage } from './clean.ts';
import { guardForms } from './forms.ts';
import { guardFrames } from './frames.ts';
import { createGate } from './gate.ts';
import { createHolder } from './hold.ts';
import { createMarkup, guardMarkup } from './markup.ts';
import { observeParser } from './observe.ts';
import { createPatcher } from './patch.ts';
import { keepMarked, watchMarks } from './marks.ts';
import { guardRequests } from './requests.ts';
import { guardState } from './state.ts';
import { guardWrites } from './write.ts';

export interface GuardOptions extends GateOptions {
  realm: Realm;
  natives: Natives;
  /** Called once, when a held frame that a visitor would see stands in the page. */
  marked(): void;
}

export interface Guard {
  /** After a change of state: patches the page while something is shut, and puts the natives back when nothing is. */
  refresh(): void;
  /** What `createRelease` of the other file works on. */
  held: Held;
  /** The vendors' own stop calls; without them an unload handler writes and sends once more. */
  stopVendors(vendors: readonly Vendor[]): void;
  /** Deletes their cookies, storage and databases. */
  clean(vendors: readonly Vendor[]): void;
  /** Puts every native back. */
  stop(): void;
}

export function createGuard({ realm, natives, marked, ...options }: GuardOptions): Guard {
  const gate = createGate(options);
  const holder = createHolder(natives, gate, { named: (text, vector) => markup.named(text, vector), rewriteCss: (css) => markup.rewriteCss(css) });
  const markup = createMarkup(natives, gate, holder);
  const held: Held = { realm, natives, gate, holder, markup, place: () => false };
  const stops: (() => void)[] = [];
  let observed: (() => void)[] | undefined;
  /** By constructor: a window keeps its name when a frame navigates, its realm does not. */
  let guarded = new WeakSet<object>();
  /** Stays when all is open: what was released late may still write. */
  const stopWrites: (() => void)[] = [];

  const install = (where: Realm) => {
    if (guarded.has(where.Document)) return;
    guarded.add(where.Document);
    const patch = createPatcher(where);
    guardAssignments(where, patch, natives, gate, holder, markup);
    guardMarkup(where, patch, natives, gate, markup, (root) => keepMarked(root, holder));
    guardRequests(where, patch, gate, markup);
    guardState(where, patch, gate);
    stops.push(guardFrames(where, patch, guardForms(where, patch, gate), install, (frame) => holder.kept.has(frame)), patch.restore);
    if (where !== realm || !stopWrites.length) {
      const writes = createPatcher(where);
      guardWrites(writes, natives, gate, markup, where === realm ? held : { place: () => false });
      (where === realm ? stopWrites : stops).push(writes.restore);
    }
  };
  /** What is written past every function, as a property of a storage area, goes again soon. */
  const tidy = () => cleanStorage(options.vendors.filter(({ id }) => !gate.allows(id)));
  const open = () => {
    guarded = new WeakSet();
    for (const step of stops.splice(0)) step();
  };

  return {
    held,
    refresh() {
      observed ??= [observeParser(realm, natives, gate, holder, markup), watchMarks(realm, gate, holder, marked, tidy)];
      if (gate.closed()) install(realm);
      else open();
    },
    stopVendors(gone) {
      for (const { stop } of gone) for (const [path, ...args] of stop) call(realm, path, args);
    },
    clean: (gone) => clean(gone, (cookie) => natives.writeCookie(realm.document, cookie)),
    stop() {
      open();
      for (const step of [...stopWrites.splice(0), ...observed ?? []]) step();
    },
  };
}

/** Calls a vendor's function by its path, such as `_hmt.push`; a vendor that is not there or throws is passed over. */
function call(realm: Realm, path: string, args: unknown[]): void {
  try {
    const names = path.split('.');
    const method = names.pop() ?? '';
    const owner = names.reduce<unknown>((object, name) => (object as { [key: string]: unknown })[name], realm);
    (owner as { [key: string]: (...args: unknown[]) => void })[method]?.(...args);
  } catch { /* Its stop is its own affair; cookies and storage go all the same. */ }
}
