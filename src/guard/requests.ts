import type { Gate } from './gate.ts';
import type { Markup } from './markup.ts';
import type { Realm } from './natives.ts';
import type { Patcher } from './patch.ts';

const REQUESTS = 'fetch 0|fetchLater 0|XMLHttpRequest.open 1|EventSource 0|Worker 0|SharedWorker 0|WebSocket 0|WebSocketStream 0|WebTransport 0'
  + '|ServiceWorkerContainer.register 0|Worklet.addModule 0|Navigator.sendBeacon 0|Cache.add 0|Cache.addAll 0';

/**
 * Addresses that fail inside the browser as a dead network does, with the native's own errors and events, while no byte leaves:
 * an unknown blob, and for sockets a blocked port. https://fetch.spec.whatwg.org/#port-blocking
 */
const NOWHERE: { [name: string]: string; fetch: string } = { fetch: 'blob:consentry', WebSocket: 'wss://localhost:1', WebSocketStream: 'wss://localhost:1', WebTransport: 'https://localhost:1', fetchLater: 'https://localhost:1' };

/** Of a request, which may be that of another realm. */
const urlOf = (input: unknown): string | undefined => (/Request]/.test({}.toString.call(input)) ? (input as Request).url : undefined);

/** Requests are not collected for later: a page that asks for an answer now gets the network error now. */
export function guardRequests({ URL }: Realm, patch: Patcher, gate: Gate, { named }: Pick<Markup, 'named'>): void {
  patch.rows(REQUESTS, (argument, name) => (_, args) => {
    if (args.length <= argument) return undefined;
    // Converted once, in the native's place and order.
    if (argument && Object(args[0]) === args[0]) args[0] = `${args[0]}`;
    const given = args[argument];
    if (Object(given) === given && urlOf(given) === undefined && !Array.isArray(given)) args[argument] = `${given}`;
    const inputs = [args[argument]].flat();
    // The page's own text: to read it is no request, to run it is.
    const blob = /^\s*(?:blob|data):/i.test(String(inputs[0]));
    if (blob && !/(?:Worker|Module)$/.test(name)) return undefined;
    if (!inputs.some((input) => gate.held(urlOf(input) ?? input, name === 'open' ? 'xhr' : name, 'dropped') !== undefined)) return undefined;
    // A worker of another origin throws at once; one of the page's own text is made, and fails later.
    args[argument] = blob ? 'data:,throw 0' : name === 'addAll' ? [NOWHERE.fetch] : NOWHERE[name] ?? NOWHERE.fetch;
    // A beacon that the network loses later has been queued all the same.
    return name === 'sendBeacon' ? [true] : undefined;
  }, gate.risky);

  // A document, a style sheet or a program that the page makes itself is judged by its text.
  const vendors = new WeakMap<object, string>();
  patch.rows('Blob|File', () => (_, [parts], run) => {
    const blob = run() as Blob;
    const vendor = Array.isArray(parts) && /html|script|css|plain|xml|^$/.test(blob.type) ? named(parts.filter((part) => typeof part === 'string').join('')) : undefined;
    if (vendor) vendors.set(blob, vendor);
    return [blob];
  });
  patch(URL, 'createObjectURL', (_, [blob], run) => {
    const address = run() as string;
    const vendor = vendors.get(blob as object);
    if (vendor) gate.blobs.set(address, vendor);
    return [address];
  });

  // It would take its address before anybody is asked.
  patch.rows('Audio', () => (_, args, run) => {
    const [address] = args.splice(0);
    const audio = run() as HTMLAudioElement;
    if (address !== undefined) {
      audio.preload = 'auto';
      audio.src = address as string;
    }
    return [audio];
  });
}
