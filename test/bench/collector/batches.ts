import { randomUUID } from 'node:crypto';
import { eventStore } from '../../../demo/collector/store.ts';
import type { Database } from '../../../demo/collector/database.ts';
import { validEvent } from '../../unit/demo/sampleEvent.ts';

const SIZES = [1, 8, 64, 256];
const MILLISECONDS = 2000;

/** Events a second by how many go into one transaction, one transaction after the other: what grouping them is worth, without HTTP. */
export async function batches(database: Database): Promise<{ [size: number]: number }> {
  const store = eventStore(database);
  const make = (size: number) => Array.from({ length: size }, () => validEvent(randomUUID()));
  await store.append(make(1));
  const figures: { [size: number]: number } = {};
  for (const size of SIZES) {
    const begin = performance.now();
    let events = 0;
    for (; performance.now() - begin < MILLISECONDS; events += size) await store.append(make(size));
    figures[size] = Math.round(events / (performance.now() - begin) * 1000);
  }
  return figures;
}
