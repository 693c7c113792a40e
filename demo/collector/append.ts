import { entryHash, GENESIS } from './chain.ts';
import type { Entry } from './chain.ts';
import type { Queries } from './database.ts';
import type { ConsentEvent } from '../../src/events/types.ts';

type Query = Queries['query'];

/** Adds what is new of these events to a stream, in one transaction of the caller. */
export async function append(query: Query, stream: string, events: ConsentEvent[]): Promise<number> {
  const fresh = await claim(query, events);
  if (fresh.length === 0) return 0;
  const linked = link(await head(query, stream), stream, fresh);
  await insert(query, linked);
  const last = linked[linked.length - 1]!;
  await query('update streams set seq = $2, hash = $3 where stream = $1', [stream, last.seq, last.hash]);
  return fresh.length;
}

const keyOf = ({ source, id }: { source: string; id: string }): string => `${source} ${id}`;

/** The events nobody has stored yet. Keys go in sorted, so that two collectors with the same events cannot lock up. */
async function claim(query: Query, events: ConsentEvent[]): Promise<ConsentEvent[]> {
  const byKey = new Map(events.map((event) => [keyOf(event), event]));
  const sorted = [...byKey.keys()].sort().map((key) => byKey.get(key)!);
  const rows = await query(
    `insert into event_keys (source, id) select * from unnest($1::text[], $2::text[])
     on conflict do nothing returning source, id`,
    [sorted.map(({ source }) => source), sorted.map(({ id }) => id)],
  );
  const claimed = new Set(rows.map(({ source, id }) => keyOf({ source: String(source), id: String(id) })));
  // Within a batch the first of two with the same key counts, and only the first.
  return events.filter((event) => claimed.delete(keyOf(event)));
}

interface Head {
  seq: number;
  hash: string;
}

/** The newest row of the stream, locked until the end of the transaction. */
async function head(query: Query, stream: string): Promise<Head> {
  await query('insert into streams (stream, seq, hash) values ($1, 0, $2) on conflict do nothing', [stream, GENESIS]);
  const [row] = await query('select seq, hash from streams where stream = $1 for update', [stream]);
  return { seq: Number(row!['seq']), hash: String(row!['hash']) };
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

async function insert(query: Query, rows: Entry[]): Promise<void> {
  await query(
    // Not as jsonb[]: CockroachDB takes no such arrays (https://github.com/cockroachdb/cockroach/issues/23468).
    `insert into ledger (stream, seq, received_at, event, previous, hash)
     select stream, seq, received_at, event::jsonb, previous, hash
     from unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[])
     as fresh (stream, seq, received_at, event, previous, hash)`,
    [
      rows.map(({ stream }) => stream), rows.map(({ seq }) => seq), rows.map(({ receivedAt }) => receivedAt),
      rows.map(({ event }) => JSON.stringify(event)), rows.map(({ previous }) => previous), rows.map(({ hash }) => hash),
    ],
  );
}
