import { expect, test } from 'vitest';
import { grouped } from '../../../../demo/collector/group.ts';
import { sampleEvent } from '../sampleEvent.ts';
import type { ConsentEvent } from '../../../../src/events/types.ts';

const later = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 1); });

function recorder(fail: (ids: string[]) => boolean = () => false): { calls: string[][]; append: (events: ConsentEvent[]) => Promise<number> } {
  const calls: string[][] = [];
  return {
    calls,
    async append(events) {
      await later();
      const ids = events.map(({ id }) => id);
      if (fail(ids)) throw new Error('no');
      calls.push(ids);
      return ids.length;
    },
  };
}

test('what arrives during one transaction goes into the next', async () => {
  const { calls, append } = recorder();
  const keep = grouped(append);
  await Promise.all(['1', '2', '3', '4'].map((id) => keep([sampleEvent(id)])));
  expect(calls).toEqual([['1'], ['2', '3', '4']]);
});

test('a group has a size', async () => {
  const { calls, append } = recorder();
  const keep = grouped(append, 2);
  await Promise.all(['1', '2', '3', '4', '5'].map((id) => keep([sampleEvent(id)])));
  expect(calls).toEqual([['1'], ['2', '3'], ['4', '5']]);
});

test('one request that cannot be stored fails alone', async () => {
  const { calls, append } = recorder((ids) => ids.includes('bad'));
  const keep = grouped(append);
  const results = await Promise.allSettled(['1', 'bad', '3'].map((id) => keep([sampleEvent(id)])));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(calls.flat().sort()).toEqual(['1', '3']);
});

test('goes on after a failure', async () => {
  let broken = true;
  const { calls, append } = recorder(() => broken);
  const keep = grouped(append);
  await expect(keep([sampleEvent('1')])).rejects.toThrow('no');
  broken = false;
  await keep([sampleEvent('2')]);
  expect(calls).toEqual([['2']]);
});
