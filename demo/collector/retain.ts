import type { Database, Queries } from './database.ts';

/**
 * Removes what came in before a moment. Only the beginning of a stream goes, and a tombstone keeps the hash of the last
 * row removed, so that the rest can still be checked. Resolves with the number of rows removed.
 */
export async function retain(database: Database, before: Date): Promise<number> {
  let removed = 0;
  for (const row of await database.query('select stream from streams')) {
    removed += await database.transaction(({ query }) => shorten(query, String(row['stream']), before));
  }
  return removed;
}

async function shorten(query: Queries['query'], stream: string, before: Date): Promise<number> {
  const [last] = await query(
    `select seq, hash from ledger where stream = $1 and received_at < $2
     and seq < coalesce((select min(seq) from ledger where stream = $1 and received_at >= $2), 9223372036854775807)
     order by seq desc limit 1`,
    [stream, before.toISOString()],
  );
  if (!last) return 0;
  const seq = Number(last['seq']);
  await query(
    `delete from event_keys where (source, id) in
     (select event ->> 'source', event ->> 'id' from ledger where stream = $1 and seq <= $2)`,
    [stream, seq],
  );
  const gone = await query('delete from ledger where stream = $1 and seq <= $2 returning seq', [stream, seq]);
  await query(
    'insert into tombstones (stream, seq, hash, removed) values ($1, $2, $3, $4)',
    [stream, seq, String(last['hash']), gone.length],
  );
  return gone.length;
}
