import type { Gate } from './gate.ts';
import type { Realm } from './natives.ts';
import type { Patcher } from './patch.ts';

const REQUESTS = 'fetch 0|fetchLater 0|XMLHttpRequest.open 1|EventSource 0|Worker 0|SharedWorker 0|WebSocket 0|WebTransport 0'
  + '|ServiceWorkerContainer.register 0|Worklet.addModule 0|Navigator.sendBeacon 0|Cache.add 0|Cache.addAll 0';

/**
 * Addresses that fail inside the browser as a dead network does, with the native's own errors and events, while no byte leaves:
 * an unknown blob, and for sockets a blocked port. https://fetch.spec.whatwg.org/#port-blocking
 */
const NOWHERE: { [name: string]: string; fetch: string } = { fetch: 'blob:consentry', WebSocket: 'wss://localhost:1', WebTransport: 'https://localhost:1', fetchLater: 'https://localhost:1' };

/** Requests are not collected for later: a page that asks for an answer now gets the network error now. */
export function guardRequests({ Request, document, HTMLFormElement }: Realm, patch: Patcher, gate: Gate): void {
  patch.rows(REQUESTS, (argument, name) => (_, args) => {
    if (args.length <= argument) return undefined;
    const given = args[argument];
    // Converted once, in the native's place.
    if (Object(given) === given && !(Request && given instanceof Request) && !Array.isArray(given)) args[argument] = `${given}`;
    const inputs = [args[argument]].flat();
    if (!inputs.some((input) => gate.held(Request && input instanceof Request ? input.url : input, name === 'open' ? 'xhr' : name, 'dropped') !== undefined)) return undefined;
    args[argument] = name === 'addAll' ? [NOWHERE.fetch] : NOWHERE[name] ?? NOWHERE.fetch;
    // A beacon that the network loses later has been queued all the same.
    return name === 'sendBeacon' ? [true] : undefined;
  }, gate.risky);

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

  // A form that submits into a frame is a request without a page; one that navigates is where the visitor goes.
  const held = (form: HTMLFormElement, submitter?: HTMLElement | null): boolean => {
    const target = submitter?.getAttribute('formtarget') ?? form.getAttribute('target') ?? '';
    return /^[^_]/.test(target) && gate.held(submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', 'form', 'dropped') !== undefined;
  };
  patch(HTMLFormElement.prototype, 'submit', (form: HTMLFormElement) => (held(form) ? [undefined] : undefined));
  document.addEventListener('submit', (event) => {
    if (held(event.target as HTMLFormElement, event.submitter)) event.preventDefault();
  }, true);
}
