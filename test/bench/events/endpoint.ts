import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConsentEvent } from '../../../src/events/types.ts';
import { published } from '../../support/published.ts';

/**
 * What an endpoint may do to an event. `cut`: the connection is reset while the body comes in. `lost`: stored, and reset before
 * the answer. `half`: stored, and reset in the middle of the answer. All others than `ok`, `slow`, `lost` and `half` store nothing.
 */
export type Fault = 'ok' | 'slow' | '500' | '503' | 'hang' | 'cut' | 'lost' | 'half';

const SLOW_MS = 700;
const STORES: Fault[] = ['ok', 'slow', 'lost', 'half'];

/** What has come of one visitor's events. */
export interface Ledger {
  /** Each once, in the order in which they came. */
  stored: Map<string, ConsentEvent>;
  /** Which ids met which fault, also of events that were never read. */
  met: Map<Fault, Set<string>>;
}

/** Takes events as a receiver must: the same source and id again is stored once. */
export class Endpoint {
  /** What happens to the next event. */
  next: () => Fault = () => 'ok';
  readonly tries = new Map<Fault, number>();
  readonly #ledgers = new Map<string, Ledger>();
  repeats = 0;

  ledger(visitor: string): Ledger {
    const ledger = this.#ledgers.get(visitor) ?? { stored: new Map<string, ConsentEvent>(), met: new Map<Fault, Set<string>>() };
    this.#ledgers.set(visitor, ledger);
    return ledger;
  }

  async take(visitor: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.next();
    const { stored, met } = this.ledger(visitor);
    this.tries.set(fault, (this.tries.get(fault) ?? 0) + 1);
    const id = request.headers['x-event'];
    // A beacon names none.
    if (typeof id === 'string') met.set(fault, (met.get(fault) ?? new Set()).add(id));
    if (fault === 'cut') request.socket.destroy();
    const body = await bodyOf(request);
    if (fault === 'slow') await new Promise((done) => { setTimeout(done, SLOW_MS); });
    if (body && STORES.includes(fault)) this.#store(stored, published([JSON.parse(body)])[0]!);
    answer(fault, response);
  }

  #store(stored: Ledger['stored'], event: ConsentEvent): void {
    const key = `${event.source} ${event.id}`;
    if (stored.has(key)) this.repeats++;
    else stored.set(key, event);
  }
}

/** Nothing when the sender went away in the middle. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return '';
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answer(fault: Fault, response: ServerResponse): void {
  if (fault === 'hang') return;
  if (fault === 'lost') {
    response.socket?.destroy();
  } else if (fault === 'half') {
    response.writeHead(202, { 'content-length': 100 });
    response.write('half of', () => response.socket?.destroy());
  } else if (fault === '500') {
    response.writeHead(500).end();
  } else if (fault === '503') {
    response.writeHead(503, { 'retry-after': '1' }).end();
  } else response.writeHead(202).end();
}
