import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConsentEvent } from '../../../src/events/types.ts';

/**
 * What an endpoint may do to an event. `cut`: the connection is reset while the body comes in. `lost`: stored, and reset before
 * the answer. `half`: stored, and reset in the middle of the answer. All others than `ok`, `slow`, `lost` and `half` store nothing.
 */
export type Fault = 'ok' | 'slow' | '500' | '503' | 'hang' | 'cut' | 'lost' | 'half';

const SLOW_MS = 700;
const STORES: Fault[] = ['ok', 'slow', 'lost', 'half'];

/** Takes events as a receiver must: the same source and id again is stored once. Keeps them by visitor, in the order in which they came. */
export class Endpoint {
  /** What happens to the next event. */
  next: () => Fault = () => 'ok';
  readonly tries = new Map<Fault, number>();
  readonly #stored = new Map<string, Map<string, ConsentEvent>>();
  repeats = 0;

  stored(visitor: string): ConsentEvent[] {
    return [...this.#stored.get(visitor)?.values() ?? []];
  }

  async take(visitor: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.next();
    this.tries.set(fault, (this.tries.get(fault) ?? 0) + 1);
    if (fault === 'cut') request.socket.destroy();
    const body = await bodyOf(request);
    if (fault === 'slow') await new Promise((done) => setTimeout(done, SLOW_MS));
    if (body && STORES.includes(fault)) this.#store(visitor, JSON.parse(body) as ConsentEvent);
    answer(fault, response);
  }

  #store(visitor: string, event: ConsentEvent): void {
    const events = this.#stored.get(visitor) ?? new Map<string, ConsentEvent>();
    const key = `${event.source} ${event.id}`;
    if (events.has(key)) this.repeats++;
    else events.set(key, event);
    this.#stored.set(visitor, events);
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
