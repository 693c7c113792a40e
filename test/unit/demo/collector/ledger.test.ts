import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../../../demo/collector/database.ts';
import { migrate } from '../../../../demo/collector/migrate.ts';
import { openDatabase } from '../../../../demo/collector/open.ts';
import { retain } from '../../../../demo/collector/retain.ts';
import { eventStore } from '../../../../demo/collector/store.ts';
import { verify } from '../../../../demo/collector/verify.ts';
import { startDatabases } from '../../../support/databases.ts';
import { sampleEvent } from '../sampleEvent.ts';

let run = 0;
/** Ids and streams of its own for each test: they share the database. */
const fresh = (): { stream: string; ids: string[] } => {
  run++;
  return { stream: `stream-${run}-${Date.now()}`, ids: [1, 2, 3, 4].map((n) => `${run}-${n}-${Date.now()}`) };
};
const databases = await startDatabases();
afterAll(() => Promise.all(databases.map(({ stop }) => stop())), 60_000);

describe.each(databases)('$name', ({ url }) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ databaseUrl: url, data: 'memory' });
  }, 60_000);
  afterAll(() => database.close());
  const flawsOf = async (stream: string): Promise<unknown[]> =>
    (await verify(database)).flaws.filter((flaw) => flaw.stream === stream).map(({ seq, what }) => [seq, what]);

  test('an event is stored once, however often and however it arrives', async () => {
    const { stream, ids } = fresh();
    const store = eventStore(database, stream);
    const [one, two] = [sampleEvent(ids[0]!), sampleEvent(ids[1]!)];
    expect(await store.append([one, one, two])).toBe(2);
    expect(await store.append([one])).toBe(0);
    expect(await eventStore(database, `${stream}-other`).append([two])).toBe(0);
    expect(await store.append([sampleEvent(ids[0]!, { source: 'https://other.example/' })])).toBe(1);
  });

  test('the newest comes first, as it was sent', async () => {
    const { stream, ids } = fresh();
    const store = eventStore(database, stream);
    await store.append([sampleEvent(ids[0]!)]);
    await store.append([sampleEvent(ids[1]!), sampleEvent(ids[2]!)]);
    const newest = await store.newest(3);
    expect(newest.map(({ event }) => event.id)).toEqual([ids[2], ids[1], ids[0]]);
    expect(newest[0]!.event).toEqual(sampleEvent(ids[2]!));
    expect(Math.abs(Date.parse(newest[0]!.receivedAt) - Date.now())).toBeLessThan(60_000);
  });

  test('collectors side by side store each event once and leave whole chains', async () => {
    const { stream, ids } = fresh();
    const stores = ['a', 'b'].map((name) => eventStore(database, `${stream}-${name}`));
    const events = ids.map((id) => sampleEvent(id));
    const counts = await Promise.all([0, 1, 2, 3].map((i) => stores[i % 2]!.append(i < 2 ? events : [...events].reverse())));
    expect(counts.reduce((sum, count) => sum + count)).toBe(4);
    expect([...await flawsOf(`${stream}-a`), ...await flawsOf(`${stream}-b`)]).toEqual([]);
  });

  test('the history of a consent id is found, oldest first', async () => {
    const { stream, ids } = fresh();
    const store = eventStore(database, stream);
    const consentId = `consent-${stream}`;
    await store.append([sampleEvent(ids[0]!, {}, { consentId })]);
    await store.append([sampleEvent(ids[1]!, { type: 'dev.consentry.consent.withdrawn' }, { consentId }), sampleEvent(ids[2]!)]);
    const { consentId: _, ...nobody } = sampleEvent('').data;
    const previous = { decidedAt: nobody.decidedAt, policyVersion: '1', vendors: {} };
    await store.append([{ ...sampleEvent(ids[3]!), data: { ...nobody, previous: { ...previous, consentId } } }]);
    expect((await store.byConsent(consentId)).map(({ event }) => event.id)).toEqual([ids[0], ids[1], ids[3]]);
    expect(await store.byConsent("' or true --")).toEqual([]);
  });

  test('what was decided is counted by day, kind, method and language, and what was granted by category', async () => {
    const { stream, ids } = fresh();
    const language = `x-${stream}`.slice(0, 35);
    const refused = { categories: { necessary: 'granted', functional: 'denied', analytics: 'denied', marketing: 'denied' }, method: { button: 'reject', layer: 'banner', trusted: true }, language } as const;
    const store = eventStore(database, stream);
    await store.append([sampleEvent(ids[0]!, {}, { language }), sampleEvent(ids[1]!, {}, { language })]);
    await store.append([sampleEvent(ids[2]!, { type: 'dev.consentry.consent.denied' }, refused)]);
    const day = new Date().toISOString().slice(0, 10);
    expect((await store.counts()).filter((row) => row.language === language)).toEqual([
      { day, type: 'dev.consentry.consent.granted', button: 'accept', layer: 'banner', language, events: 2, functional: 2, analytics: 2, marketing: 0 },
      { day, type: 'dev.consentry.consent.denied', button: 'reject', layer: 'banner', language, events: 1, functional: 0, analytics: 0, marketing: 0 },
    ]);
  });

  test('everything is read, each row once, also when it is more than one page', async () => {
    const { stream } = fresh();
    const events = Array.from({ length: 1200 }, (_, index) => sampleEvent(`${stream}-${index}`));
    const store = eventStore(database, stream);
    await store.append(events);
    const read: string[] = [];
    for await (const entry of store.all()) if (entry.stream === stream) read.push(entry.event.id);
    expect(read).toEqual(events.map(({ id }) => id));
  });

  test('an untouched ledger has no flaw', async () => {
    const { stream, ids } = fresh();
    await eventStore(database, stream).append(ids.map((id) => sampleEvent(id)));
    expect(await flawsOf(stream)).toEqual([]);
  });

  test.each([
    ['a changed event', `update ledger set event = jsonb_set(event, '{data,language}', '"fr"') where stream = $1 and seq = 2`, [[2, 'changed']]],
    ['a changed time', `update ledger set received_at = received_at - interval '1 day' where stream = $1 and seq = 2`, [[2, 'changed']]],
    ['a row taken out', 'delete from ledger where stream = $1 and seq = 2', [[2, 'missing']]],
    ['the first row taken out', 'delete from ledger where stream = $1 and seq = 1', [[1, 'missing']]],
    ['the last row taken out', 'delete from ledger where stream = $1 and seq = 4', [[4, 'missing']]],
    ['all rows taken out', 'delete from ledger where stream = $1', [[1, 'missing']]],
  ])('%s is found', async (_, sql, flaws) => {
    const { stream, ids } = fresh();
    await eventStore(database, stream).append(ids.map((id) => sampleEvent(id)));
    await database.query(sql, [stream]);
    expect(await flawsOf(stream)).toEqual(flaws);
  });

  test('a row that was changed together with its hash breaks the chain', async () => {
    const { stream, ids } = fresh();
    await eventStore(database, stream).append(ids.map((id) => sampleEvent(id)));
    await database.query('update ledger set hash = $2 where stream = $1 and seq = 2', [stream, 'f'.repeat(64)]);
    expect(await flawsOf(stream)).toEqual([[2, 'changed'], [3, 'changed']]);
  });

  test('old events go, the rest can still be checked, and new ones follow', async () => {
    const { stream, ids } = fresh();
    const store = eventStore(database, stream);
    await store.append([sampleEvent(ids[0]!), sampleEvent(ids[1]!)]);
    await new Promise((resolve) => { setTimeout(resolve, 10); });
    const cut = new Date();
    await store.append([sampleEvent(ids[2]!)]);
    expect(await retain(database, cut)).toBeGreaterThanOrEqual(2);
    expect(await retain(database, cut)).toBe(0);
    expect(await flawsOf(stream)).toEqual([]);
    await store.append([sampleEvent(ids[3]!)]);
    expect(await flawsOf(stream)).toEqual([]);
    await database.query('delete from ledger where stream = $1 and seq = 3', [stream]);
    expect(await flawsOf(stream)).toEqual([[3, 'missing']]);
  });

  test('the tables can be brought up to date twice, and at the same time', async () => {
    await Promise.all([migrate(database), migrate(database)]);
  });

  test('a transaction that fails leaves nothing behind', async () => {
    const { stream, ids } = fresh();
    await expect(database.transaction(async ({ query }) => {
      await query('insert into event_keys (source, id) values ($1, $2)', [stream, ids[0]!]);
      throw new Error('stop');
    })).rejects.toThrow('stop');
    expect(await database.query('select id from event_keys where source = $1', [stream])).toEqual([]);
  });
});
