import { expect, it } from 'vitest';
import { acceptAll, asked, leftOut } from '../../../src/ui/selection.ts';
import { vendors } from './page.ts';

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

it('asks about what is neither necessary nor shut for everybody', () => {
  expect(ids(asked(vendors()))).toEqual(['baidu-tongji', 'sensors-data', '360-mediav', 'gather-convertlab']);
});

it('covers by Accept all what needs no consent of its own, and what got its own', () => {
  expect(acceptAll(vendors(), new Set())).toEqual(['baidu-tongji', 'sensors-data', '360-mediav']);
  expect(acceptAll(vendors(), new Set(['gather-convertlab', 'shut', 'login']))).toEqual(['baidu-tongji', 'sensors-data', '360-mediav', 'gather-convertlab']);
});

it('leaves the rest to the step after it', () => {
  expect(ids(leftOut(vendors(), new Set()))).toEqual(['gather-convertlab']);
  expect(leftOut(vendors(), new Set(['gather-convertlab']))).toEqual([]);
});
