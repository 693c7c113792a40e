import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import type { ConsentEvent } from '../../src/events/types.ts';

export type Read = { events: ConsentEvent[] } | { problem: Problem };

const STRUCTURED = 'application/cloudevents+json';
const BATCHED = 'application/cloudevents-batch+json';
/** For endpoints that cannot answer a preflight: the same body, sent as a simple request (T13). */
const PLAIN = 'text/plain';

/** CloudEvents asks receivers for at least 64 KiB (T9); a batch may hold several events of that size. */
export const MAX_BYTES = 256 * 1024;
const MAX_BATCH = 100;

/** Reads the events out of a request. */
export async function readEvents(request: Request): Promise<Read> {
  const mode = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (mode !== STRUCTURED && mode !== BATCHED && mode !== PLAIN) return { problem: wrongType(mode ?? '') };
  const body = await readBody(request);
  if (body === undefined) return { problem: tooLarge() };
  const parsed = parse(body);
  if ('problem' in parsed) return parsed;
  if (mode === BATCHED) return readBatch(parsed.value);
  const checked = validate(parsed.value);
  return 'event' in checked ? { events: [checked.event] } : { problem: invalid(checked.pointer, checked.detail) };
}

function readBatch(value: unknown): Read {
  if (!Array.isArray(value)) return { problem: invalid('', 'a batch is an array of events') };
  if (value.length > MAX_BATCH) return { problem: tooLarge() };
  const events: ConsentEvent[] = [];
  for (const [index, item] of value.entries()) {
    const checked = validate(item);
    if (!('event' in checked)) return { problem: invalid(`/${index}${checked.pointer}`, checked.detail) };
    events.push(checked.event);
  }
  return { events };
}

/** `undefined` when there is more than we take; then we stop reading. */
async function readBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) return undefined;
  if (!request.body) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let body = '';
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) return undefined;
    body += decoder.decode(chunk, { stream: true });
  }
  return body + decoder.decode();
}

function parse(body: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(body) as unknown };
  } catch (error) {
    return { problem: invalid('', `not JSON: ${(error as Error).message}`) };
  }
}

function invalid(pointer: string, detail: string): Problem {
  return { status: 400, title: 'Not a consent event', detail, pointer };
}

function tooLarge(): Problem {
  return {
    status: 413, title: 'Too large', detail: `At most ${MAX_BYTES} bytes and ${MAX_BATCH} events are taken at once`,
  };
}

function wrongType(given: string): Problem {
  return {
    status: 415, title: 'Wrong content type',
    detail: `${given.slice(0, 80) || 'none'} was sent; ${STRUCTURED}, ${BATCHED} and ${PLAIN} are taken`,
  };
}
