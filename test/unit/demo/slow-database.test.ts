import { expect, test } from 'vitest';
import type { HttpBindings } from '@hono/node-server';
import { collectorSettings } from '../../../demo/collector/settings.ts';
import type { EventStore } from '../../../demo/collector/store.ts';
import { demo } from '../../../demo/demo.ts';
import { validEvent } from './sampleEvent.ts';

const HERE = { incoming: { socket: { remoteAddress: '127.0.0.1' } } } as unknown as HttpBindings;
const soon = <T>(work: Promise<T>): Promise<T | 'waits'> => Promise.race([work, new Promise<'waits'>((done) => { setTimeout(() => done('waits'), 100); })]);

test('while the database starts the demo shows its pages, and an event waits for it', async () => {
  let start = (_: EventStore): void => undefined;
  const fetch = demo({ store: new Promise((ready) => { start = ready; }), settings: collectorSettings({}) });
  const ask = async (path: string, init?: RequestInit): Promise<number> => (await fetch(new Request(`http://localhost:8080${path}`, init), HERE)).status;
  expect(await ask('/')).toBe(200);
  expect(await ask('/healthz')).toBe(200);
  const kept: unknown[] = [];
  const posted = ask('/consent-events', { method: 'POST', body: JSON.stringify(validEvent('1')), headers: { 'content-type': 'application/cloudevents+json' } });
  expect(await soon(posted)).toBe('waits');
  start({ append: async (events: unknown[]) => kept.push(...events) } as unknown as EventStore);
  expect(await posted).toBe(202);
  expect(kept).toEqual([validEvent('1')]);
});
