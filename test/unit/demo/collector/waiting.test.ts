import { expect, test } from 'vitest';
import { waiting } from '../../../../demo/collector/waiting.ts';

const never = new Promise<never>(() => undefined);

test('hands the result on', async () => {
  expect(await waiting(1, 1000)(async () => 7)).toBe(7);
});

test('gives up after a while', async () => {
  await expect(waiting(1, 5)(() => never)).rejects.toThrow('too long');
});

test('takes only so many at once, and takes more when one is done', async () => {
  const bounded = waiting(1, 20);
  const first = bounded(() => never);
  await expect(bounded(async () => 1)).rejects.toThrow('Too many');
  await expect(first).rejects.toThrow('too long');
  expect(await bounded(async () => 2)).toBe(2);
});
