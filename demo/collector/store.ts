import { randomUUID } from 'node:crypto';
import { entryHash, GENESIS } from './chain.ts';
import type { Entry } from './chain.ts';
import type { Database, Queries, Row } from './database.ts';
import type { ConsentEvent } from '../../src/events/types.ts';

/** Keeps events, each once. */
export interface EventStore {
  /** Resolves with the number of events that were new, when all are durable. */
  append(events: ConsentEvent[]): Promise<number>;
  newest(limit: number): Promise<Entry[]>;
  /** The history of one consent id, oldest first. */
  byConsent(consentId: string): Promise<Entry[]>;
  close(): Promise<void>;
}

/** Each process writes a stream of its own, so that many collectors need not wait for each other. */
export function eventStore(database: Database, stream: string = randomUUID()): EventStore {
  return {
    append: (events) => database.transaction(({ query }) => append(query, stream, events)),
    newest: async (limit) => (await database.query(
      `${SELECT} order by received_at desc, stream, seq desc limit $1`, [limit],
    )).map(entryOf),
    byConsent: async (consentId) => (await database.query(
      `${SELECT} where event #>> '{data,consentId}' = $1 order by received_at, stream, seq`, [consentId],
    )).map(entryOf),
    close: () => database.close(),
  };
}

// RFC 3339 with the milliseconds we wrote, whatever time zone the server is set to.
const SELECT = `select stream, seq, to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as received_at,
  event, previous, hash from ledger`;

function entryOf(row: Row): Entry {
  return {
    stream: String(row['stream']),
    seq: Number(row['seq']),
    receivedAt: String(row['received_at']),
    event: row['event'] as ConsentEvent,
    previous: String(row['previous']),
    hash: String(row['hash']),
  };
}

async function append(query: Queries['query'], stream: string, events: ConsentEvent[]): Promise<number> {
  const fresh = await claim(query, events);
  if (fresh.length === 0) return 0;
  const entries = link(await head(query, stream), stream, fresh);
  await insert(query, entries);
  const last = entries[entries.length - 1] as Entry;
  await query('update streams set seq = $2, hash = $3 where stream = $1', [stream, last.seq, last.hash]);
  return fresh.length;
}

/** The events nobody has stored yet. Keys go in sorted, so that two collectors with the same events cannot lock up. */
async function claim(query: Queries['query'], events: ConsentEvent[]): Promise<ConsentEvent[]> {
  const byKey = new Map(events.map((event) => [`${event.source} ${event.id}`, event]));
  const sorted = [...byKey.keys()].sort().map((key) => byKey.get(key) as ConsentEvent);
  const rows = await query(
    `insert into event_keys (source, id) select * from unnest($1::text[], $2::text[])
     on conflict do nothing returning source, id`,
    [sorted.map(({ source }) => source), sorted.map(({ id }) => id)],
  );
  const claimed = new Set(rows.map(({ source, id }) => `${String(source)} ${String(id)}`));
  return [...byKey].filter(([key]) => claimed.has(key)).map(([, event]) => event);
}

interface Head {
  seq: number;
  hash: string;
}

/** The newest row of the stream, locked until the end of the transaction. */
async function head(query: Queries['query'], stream: string): Promise<Head> {
  await query('insert into streams (stream, seq, hash) values ($1, 0, $2) on conflict do nothing', [stream, GENESIS]);
  const [row] = await query('select seq, hash from streams where stream = $1 for update', [stream]);
  return { seq: Number(row?.['seq']), hash: String(row?.['hash']) };
}

function link(start: Head, stream: string, events: ConsentEvent[]): Entry[] {
  const receivedAt = new Date().toISOString();
  let { seq, hash: previous } = start;
  return events.map((event) => {
    const row = { stream, seq: ++seq, receivedAt, event, previous };
    previous = entryHash(row);
    return { ...row, hash: previous };
  });
}

async function insert(query: Queries['query'], entries: Entry[]): Promise<void> {
  await query(
    `insert into ledger (stream, seq, received_at, event, previous, hash)
     select * from unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::jsonb[], $5::text[], $6::text[])`,
    [
      entries.map(({ stream }) => stream), entries.map(({ seq }) => seq), entries.map(({ receivedAt }) => receivedAt),
      entries.map(({ event }) => JSON.stringify(event)), entries.map(({ previous }) => previous),
      entries.map(({ hash }) => hash),
    ],
  );
}
