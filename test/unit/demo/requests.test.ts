import { expect, test } from 'vitest';
import { requestLog } from '../../../demo/requests.ts';

const request = { vendor: 'udesk', method: 'GET', host: 'tenant.udesk.localhost', path: '/', query: '', time: 1, dest: 'image', from: 'localhost' };

test('counts by vendor and leaves the site itself out', () => {
  const log = requestLog();
  log.add(request);
  log.add(request);
  log.add({ ...request, vendor: '' });
  expect(log.counts()).toEqual({ udesk: 2 });
  expect(log.all().map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(log.since(2).map(({ seq }) => seq)).toEqual([3]);
});

test('starts again after a reset without using a number twice', () => {
  const log = requestLog();
  log.add(request);
  log.reset();
  log.add(request);
  expect(log.all().map(({ seq }) => seq)).toEqual([2]);
});

test('keeps the newest when there are too many', () => {
  const log = requestLog(4);
  for (let i = 0; i < 5; i++) log.add(request);
  expect(log.all().map(({ seq }) => seq)).toEqual([4, 5]);
});
