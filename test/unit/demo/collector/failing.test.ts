import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../../demo/collector/database.ts';
import { openDatabase } from '../../../../demo/collector/open.ts';
import { eventStore } from '../../../../demo/collector/store.ts';
import { verify } from '../../../../demo/collector/verify.ts';
import { startDatabases } from '../../../support/databases.ts';
import { sampleEvent } from '../sampleEvent.ts';

const databases = await startDatabases();
afterAll(() => Promise.all(databases.map(({ stop }) => stop())), 60_000);
const codeOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'stored', ({ code }: { code: string }) => code);

/** Stands before a server and, once asked to, cuts the connection or falls silent instead of saying that the transaction is durable. */
async function startCutter(folder: string) {
  let armed: 'cut' | 'silent' | undefined;
  const server = createServer((client) => {
    const upstream = connect(join(folder, '.s.PGSQL.5432'));
    for (const socket of [client, upstream]) socket.on('error', () => undefined).on('close', () => { client.destroy(); upstream.destroy(); });
    client.pipe(upstream);
    upstream.on('data', (chunk: Buffer) => {
      const now = chunk.includes('COMMIT\0') ? armed : undefined;
      if (now) armed = undefined;
      else client.write(chunk);
      if (now === 'cut') client.destroy();
    });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return { port: (server.address() as AddressInfo).port, arm: (how: 'cut' | 'silent') => { armed = how; }, stop: () => server.close() };
}

describe.each(databases.filter(({ url }) => url))('$name that fails', ({ url }) => {
  let plain: Database;
  beforeAll(async () => { plain = await openDatabase({ databaseUrl: url, data: '' }); }, 60_000);
  afterAll(() => plain.close());
  const stored = async (name: string): Promise<string[]> =>
    (await plain.query(`select event ->> 'id' as id from ledger where event ->> 'id' like $1`, [`%${name}%`])).map(({ id }) => String(id));

  test('asks for the same transaction again, as a distributed one does under load: all is stored, each once', async () => {
    const database = await openDatabase({ databaseUrl: `${url}&options=${encodeURIComponent('-c default_transaction_isolation=serializable')}`, data: '' });
    // One stream and the same events from many sides: each pair of transactions is in conflict.
    const stores = Array.from({ length: 4 }, () => eventStore(database, 'contested'));
    const events = Array.from({ length: 20 }, (_, index) => sampleEvent(`again-${index}`));
    const counts = await Promise.all(events.flatMap((event) => stores.map((store) => store.append([event]))));
    expect(counts.reduce((sum, count) => sum + count)).toBe(20);
    expect(await stored('again-')).toHaveLength(20);
    expect((await verify(database)).flaws).toEqual([]);
    await database.close();
  }, 60_000);

  test('becomes read-only, as when another machine takes over: refused and not ready, and stored when it is back', async () => {
    const database = await openDatabase({ databaseUrl: url, data: '' });
    const store = eventStore(database, 'fail-over');
    const end = `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`;
    expect(await codeOf(store.append([sampleEvent('over-1')]))).toBe('stored');
    await plain.query('alter database postgres set default_transaction_read_only = on');
    // 57P01 for those that are in use.
    const sleeping = codeOf(database.query('select pg_sleep(60)'));
    await expect.poll(async () => (await plain.query(`select 1 from pg_stat_activity where query like '%pg_sleep(60)%' and state = 'active'`)).length).toBeGreaterThan(1);
    await plain.query(end);
    expect(await sleeping).toBe('57P01');
    expect(await codeOf(store.append([sampleEvent('over-2')]))).toBe('25006');
    await expect(store.ping()).rejects.toThrow('read-only');
    await plain.script('set transaction_read_only = off; alter database postgres reset default_transaction_read_only');
    await plain.query(end);
    await expect.poll(() => codeOf(store.append([sampleEvent('over-2')]))).toBe('stored');
    await store.ping();
    expect((await stored('over-')).length).toBe(2);
    await database.close();
  }, 60_000);

  test.each([['is cut off', 'cut'], ['falls silent', 'silent']] as const)('%s before it says that all is durable: the same events, sent again, are there once', async (_, how) => {
    const cutter = await startCutter(new URL(url).searchParams.get('host') ?? '');
    const database = await openDatabase({ databaseUrl: `postgres://test@127.0.0.1:${cutter.port}/postgres`, data: '' });
    const store = eventStore(database, how, 3000);
    const events = [sampleEvent(`${how}-1`), sampleEvent(`${how}-2`)];
    cutter.arm(how);
    await expect(store.append(events)).rejects.toThrow(how === 'cut' ? /terminated|ECONNRESET|ended/ : 'Took too long');
    expect(await store.append(events)).toBe(0);
    expect(await store.append([sampleEvent(`${how}-3`)])).toBe(1);
    expect(await stored(`${how}-`)).toHaveLength(3);
    expect((await verify(database)).flaws).toEqual([]);
    await database.close();
    cutter.stop();
  }, 60_000);
});
