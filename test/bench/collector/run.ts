// `npm run bench:collector -- [--seconds 10] [--senders 64]`: events a second and p99 on the embedded database, and on PostgreSQL
// with one and with two collectors; all on this machine, the sender included.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../../demo/collector/open.ts';
import { startDatabases } from '../../support/databases.ts';
import { load } from './load.ts';
import { startCollector } from './processes.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, senders: { type: 'string', default: '64' } } });
const databases = await startDatabases();
const table: { [name: string]: object } = {};

/** Bytes a row takes with its key and its indexes. */
async function bytesPerEvent(url: string): Promise<number> {
  const database = await openDatabase({ databaseUrl: url, data: 'memory' });
  const [row] = await database.query(
    `select (pg_total_relation_size('ledger') + pg_total_relation_size('event_keys')) / greatest(count(*), 1) as bytes from ledger`,
  );
  await database.close();
  return Number(row?.['bytes']);
}

for (const { name, url, stop } of databases) {
  for (const count of url ? [1, 2] : [1]) {
    const folder = mkdtempSync(join(tmpdir(), 'consentry-bench-'));
    const collectors = await Promise.all(Array.from({ length: count }, () => startCollector(url, folder)));
    table[`${name}, ${count} collector(s)`] = await load(collectors.map(({ address }) => address), Number(values.senders), Number(values.seconds));
    await Promise.all(collectors.map((collector) => collector.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
  if (url) console.log(`${await bytesPerEvent(url)} bytes an event on ${name}, with its key and all indexes`);
  await stop();
}
console.table(table);
