import { expect, test } from 'vitest';
import { canonical, entryHash, GENESIS } from '../../../../demo/collector/chain.ts';
import { sampleEvent } from '../sampleEvent.ts';

const row = { stream: 'a', seq: 1, receivedAt: '2026-11-22T08:00:00.000Z', event: sampleEvent('1'), previous: GENESIS };

test('the order of keys does not count, the order of lists does', () => {
  expect(canonical({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}');
  expect(canonical([1, 2])).not.toBe(canonical([2, 1]));
});

test('absent and undefined members are the same', () => {
  expect(canonical({ a: undefined, b: null })).toBe('{"b":null}');
});

test('every part of a row changes its hash', () => {
  const hashes = [
    row, { ...row, stream: 'b' }, { ...row, seq: 2 }, { ...row, receivedAt: '2026-11-22T08:00:00.001Z' },
    { ...row, event: sampleEvent('2') }, { ...row, event: sampleEvent('1', {}, { language: 'en' }) }, { ...row, previous: '1'.repeat(64) },
  ].map(entryHash);
  expect(new Set(hashes).size).toBe(hashes.length);
});
