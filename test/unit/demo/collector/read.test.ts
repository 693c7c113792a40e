import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_BYTES, readEvents } from '../../../../demo/collector/read.ts';
import { validEvent } from '../sampleEvent.ts';

const post = (body: BodyInit, type: string): Request =>
  new Request('http://localhost/consent-events', { method: 'POST', body, headers: { 'content-type': type } });
const STRUCTURED = 'application/cloudevents+json';

test.each([STRUCTURED, 'application/cloudevents+json; charset=utf-8', 'text/plain', 'text/plain;charset=UTF-8'])('%s holds one event', async (type) => {
  expect(await readEvents(post(JSON.stringify(validEvent('1')), type))).toEqual({ events: [validEvent('1')] });
});

test('a batch holds several', async () => {
  const events = [validEvent('1'), validEvent('2')];
  expect(await readEvents(post(JSON.stringify(events), 'application/cloudevents-batch+json'))).toEqual({ events });
});

test('a batch with one wrong event is refused as a whole, and the event is named', async () => {
  const events = [validEvent('1'), { ...validEvent('2'), id: '' }];
  expect(await readEvents(post(JSON.stringify(events), 'application/cloudevents-batch+json')))
    .toMatchObject({ problem: { status: 400, pointer: '/1/id' } });
});

test.each([
  ['another type', '{}', 'application/json', 415],
  ['a form', 'a=1', 'application/x-www-form-urlencoded', 415],
  ['no JSON', '{', STRUCTURED, 400],
  ['nothing', '', STRUCTURED, 400],
  ['a batch that is none', '{}', 'application/cloudevents-batch+json', 400],
  ['too many at once', JSON.stringify(Array.from({ length: 101 }, () => 1)), 'application/cloudevents-batch+json', 413],
  ['too much', 'x'.repeat(MAX_BYTES + 1), STRUCTURED, 413],
])('%s is refused', async (_, body, type, status) => {
  expect(await readEvents(post(body, type))).toMatchObject({ problem: { status } });
});

test('a body without a length is cut off at the limit', async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(out) {
      sent += 65_536;
      out.enqueue(new Uint8Array(65_536));
    },
  });
  const request = new Request('http://localhost/', {
    method: 'POST', body, headers: { 'content-type': STRUCTURED }, duplex: 'half',
  } as RequestInit);
  expect(await readEvents(request)).toMatchObject({ problem: { status: 413 } });
  expect(sent).toBeLessThan(MAX_BYTES * 3);
});

test('no body at all can make it throw', async () => {
  await fc.assert(fc.asyncProperty(fc.json(), fc.constantFrom(STRUCTURED, 'application/cloudevents-batch+json'), async (body, type) => {
    const read = await readEvents(post(body, type));
    return 'events' in read ? read.events.length === 0 : [400, 413].includes(read.problem.status);
  }), { numRuns: 200 });
});
