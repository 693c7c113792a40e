import type { Entry } from './chain.ts';
import type { Database, Param, Row } from './database.ts';
import type { ConsentEvent } from '../../src/events/types.ts';

const SELECT = 'select stream, seq, received_at, event, previous, hash from ledger';

const PAGE = 500;

/** Rows of the ledger; `rest` is what follows the table's name in the statement. */
export async function entries(database: Database, rest: string, params: Param[] = []): Promise<Entry[]> {
  return (await database.query(`${SELECT} ${rest}`, params)).map(entryOf);
}

/** All rows by stream and place, read in pages so that any number fits into memory. */
export async function* walk(database: Database): AsyncGenerator<Entry> {
  let stream = '';
  let seq = 0;
  for (;;) {
    const page = await entries(
      database, `where (stream, seq) > ($1, $2) order by stream, seq limit ${PAGE}`, [stream, seq],
    );
    yield* page;
    const last = page[page.length - 1];
    if (!last || page.length < PAGE) return;
    ({ stream, seq } = last);
  }
}

function entryOf(row: Row): Entry {
  return {
    stream: String(row['stream']),
    seq: Number(row['seq']),
    receivedAt: (row['received_at'] as Date).toISOString(),
    event: row['event'] as ConsentEvent,
    previous: String(row['previous']),
    hash: String(row['hash']),
  };
}
