import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { validEvent } from '../../unit/demo/sampleEvent.ts';

export interface Figures {
  events: number;
  /** Events a second that were answered with 202. */
  perSecond: number;
  /** Of the answers, in milliseconds. */
  median: number;
  p99: number;
  /** Answers other than 202, and connections that failed. */
  refused: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

function post(address: string): Promise<number> {
  return new Promise((done) => {
    const sent = request(address, { agent, method: 'POST', headers: { 'content-type': 'application/cloudevents+json' } }, (response) => {
      response.resume().on('end', () => done(response.statusCode ?? 0));
    });
    sent.on('error', () => done(0));
    sent.end(JSON.stringify(validEvent(randomUUID())));
  });
}

const at = (sorted: number[], share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;

/** So many senders, each with one event under way at a time, for so long; the first second is not counted. */
export async function load(addresses: string[], senders: number, seconds: number): Promise<Figures> {
  const times: number[] = [];
  let refused = 0;
  const from = Date.now() + 1000;
  const until = from + seconds * 1000;
  await Promise.all(Array.from({ length: senders }, async (_, index) => {
    while (Date.now() < until) {
      const began = performance.now();
      const status = await post(addresses[index % addresses.length] ?? '');
      if (Date.now() < from) continue;
      if (status === 202) times.push(performance.now() - began);
      else refused++;
    }
  }));
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  return { events: sorted.length, perSecond: Math.round(sorted.length / seconds), median: at(sorted, 0.5), p99: at(sorted, 0.99), refused };
}
