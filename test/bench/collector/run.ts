// `npm run bench:collector -- [--seconds 10] [--senders 64]`: events a second and p99 on the embedded database, and on PostgreSQL
// with one and with two collectors; all on this machine, the sender included. About a minute and a half; prints what stands in
// demo/collector/README.md between the lines `bench:collector`.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../../../demo/collector/open.ts';
import { startDatabases } from '../../support/databases.ts';
import { batches } from './batches.ts';
import { load } from './load.ts';
import { startCollector } from './processes.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' }, senders: { type: 'string', default: '64' } } });
const [senders, seconds] = [Number(values.senders), Number(values.seconds)];
const lines: string[] = [];
const notes: string[] = [`${senders} senders, ${seconds} s each; ${cpus().length} cores (${cpus()[0]?.model.trim()}) for senders, collectors and database; load ${loadavg()[0]?.toFixed(1)} when it began`];

async function measure(name: string, url: string, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'consentry-bench-'));
  const collectors = await Promise.all(Array.from({ length: count }, () => startCollector(url, folder)));
  const { perSecond, median, p99, refused } = await load(collectors.map(({ address }) => address), senders, seconds);
  lines.push(`| ${name}, ${count === 1 ? 'one collector' : 'two collectors'} | ${perSecond} | ${median} ms | ${p99} ms | ${refused} |`);
  await Promise.all(collectors.map((collector) => collector.stop()));
  rmSync(folder, { recursive: true, force: true });
}

/** Bytes a row takes with its key and its indexes, and what grouping is worth. */
async function look(name: string, url: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'consentry-bench-'));
  const database = await openDatabase({ databaseUrl: url, data: folder });
  const figures = Object.entries(await batches(database)).map(([size, perSecond]) => `${perSecond} with ${size}`);
  notes.push(`${name} alone, events a second by how many share a transaction: ${figures.join(', ')}`);
  const [row] = await database.query(
    `select (pg_total_relation_size('ledger') + pg_total_relation_size('event_keys')) / greatest(count(*), 1) as bytes from ledger`,
  );
  notes.push(`${name}: ${String(row?.['bytes'])} bytes an event, with its key and all indexes`);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

for (const { name, url, stop } of await startDatabases()) {
  for (const count of url ? [1, 2] : [1]) await measure(name, url, count);
  await look(name, url);
  await stop();
}
console.log(['| | events a second | median | p99 | refused |', '| --- | --- | --- | --- | --- |', ...lines, '', ...notes.map((note) => `- ${note}.`)].join('\n'));
