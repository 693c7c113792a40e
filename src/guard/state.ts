import type { Gate } from './gate.ts';
import type { Realm } from './natives.ts';
import type { Patcher } from './patch.ts';

/** Held vendors cannot write state either: cookies, storage and databases under their names. */
export function guardState(realm: Realm, patch: Patcher, gate: Gate): void {
  const { Document, Storage, CookieStore, IDBFactory } = realm as Realm & { CookieStore?: { prototype: object } };
  // An expression takes Chromium twenty times as long.
  const nameOf = (cookie: string) => cookie.slice(0, cookie.indexOf('=')).trim();
  patch(Document.prototype, 'cookie', (_, args) => (gate.heldName(nameOf(args[0] = `${args[0]}`), 'cookies', 'cookie') ? [0] : undefined),
    // Values change: it is the name that is remembered.
    (cookie) => typeof cookie !== 'string' || gate.riskyName.cookies(nameOf(cookie)));
  patch(CookieStore?.prototype, 'set', (_, [first]) =>
    (gate.heldName((first as CookieInit | null)?.name ?? first, 'cookies', 'cookie') ? [Promise.resolve()] : undefined));
  patch(Storage?.prototype, 'setItem', (_, args) =>
    (args.length > 1 && gate.heldName(args[0] = `${args[0]}`, 'storage', 'storage') ? [undefined] : undefined), gate.riskyName.storage);
  // A database of another name is what the page gets: asking for one must answer, and this one is empty and ours to delete.
  patch(IDBFactory?.prototype, 'open', (_, args) => {
    if (gate.heldName(args[0], 'storage', 'indexedDB')) args[0] = `consentry-${Math.random()}`;
  });
}
