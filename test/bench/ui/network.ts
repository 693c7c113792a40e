import { setTimeout as sleep } from 'node:timers/promises';
import { Readable } from 'node:stream';

/** Design's slow network: how long an answer takes to come, and the speed at which all answers together come in. */
export const LATENCY_MS = 150;
const BYTES_PER_MS = 1.6e6 / 8 / 1000;
/** About a packet. */
const PIECE = 1400;

let free = 0;

/** The body, piece by piece, in turn with all others that are on their way. */
export const slowly = (body: Buffer): Readable => Readable.from((async function* pieces() {
  for (let at = 0; at < body.length; at += PIECE) {
    const piece = body.subarray(at, at + PIECE);
    free = Math.max(free, performance.now()) + piece.length / BYTES_PER_MS;
    await sleep(free - performance.now());
    yield piece;
  }
})());
