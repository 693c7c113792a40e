// First in a page of pasted tags: tells the panel around it what the browser shows, since no server sees those requests.
import type { Told } from './told.ts';
import { look } from './look.ts';

const INTERVAL = 400;
const PANEL = location.origin.replace('//own.', '//');
const loads: Told['loads'] = [];
const errors: Told['errors'] = [];

const readCookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get;
// Taken before Consentry comes.
const { post, areas } = {
  post: parent.postMessage.bind(parent),
  areas: () => [localStorage, sessionStorage].flatMap((area) => Object.keys(area)),
};

new PerformanceObserver((seen) => {
  for (const { name, startTime, initiatorType } of seen.getEntries() as PerformanceResourceTiming[]) {
    loads.push({ address: name, time: performance.timeOrigin + startTime, kind: initiatorType });
  }
}).observe({ type: 'resource', buffered: true });

addEventListener('error', ({ target }) => {
  const address = target instanceof Element ? (target as HTMLScriptElement).src || (target as unknown as HTMLLinkElement).href : '';
  if (address) errors.push({ address, time: Date.now(), kind: (target as Element).localName });
}, true);

function tell(): void {
  const seen = look(window, { cookie: (page) => String(readCookie?.call(page) ?? ''), keys: areas });
  if (seen) post({ panel: 'told', ...seen, loads, errors } satisfies Told, PANEL);
}

setInterval(tell, INTERVAL);
addEventListener('pagehide', tell);
