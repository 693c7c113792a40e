import type { Gate } from './gate.ts';
import type { Realm } from './natives.ts';
import type { Patcher } from './patch.ts';

/** An address that fails inside the browser as a dead network does, with the native's own errors and events; no byte leaves. */
const NOWHERE = 'blob:consentry';

/** Requests made by scripts: where they are, by which name, which argument is the address, what stands in for it. */
const REQUESTS: readonly [owner: string, name: string, argument: number, instead?: string][] = [
  ['', 'fetch', 0], ['', 'fetchLater', 0], ['XMLHttpRequest', 'open', 1], ['', 'EventSource', 0], ['', 'Worker', 0], ['', 'SharedWorker', 0],
  // A blocked port: https://fetch.spec.whatwg.org/#port-blocking
  ['', 'WebSocket', 0, 'wss://localhost:1'], ['', 'WebTransport', 0, 'https://localhost:1'],
  ['ServiceWorkerContainer', 'register', 0], ['Worklet', 'addModule', 0],
];

/** They are not collected for later: a page that asks for an answer now gets the network error now. */
export function guardRequests(realm: Realm, patch: Patcher, gate: Gate): void {
  const find = (owner: string) => (owner ? (realm as unknown as { [name: string]: { prototype: object } | undefined })[owner]?.prototype : realm);
  for (const [owner, name, argument, instead = NOWHERE] of REQUESTS) {
    patch(find(owner), name, (_, args) => {
      const input = args[argument];
      const address = input instanceof realm.Request ? input.url : input;
      if (address !== undefined && gate.held(address, name === 'open' ? 'xhr' : name.toLowerCase(), 'dropped') !== undefined) args[argument] = instead;
    });
  }
  // A beacon that the network loses later has been queued all the same.
  patch(realm.Navigator.prototype, 'sendBeacon', (_, args) =>
    (args.length && gate.held(args[0], 'beacon', 'dropped') !== undefined ? [true] : undefined));
}
