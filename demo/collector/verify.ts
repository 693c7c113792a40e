import { entryHash, GENESIS } from './chain.ts';
import type { Entry } from './chain.ts';
import type { Database } from './database.ts';
import { walk } from './ledger.ts';

/** What is wrong with the ledger, and where. */
export interface Flaw {
  stream: string;
  seq: number;
  what: 'changed' | 'missing';
}

export interface Verdict {
  streams: number;
  entries: number;
  flaws: Flaw[];
}

interface Place {
  seq: number;
  hash: string;
}

/** Reads the whole ledger and checks each row against its hash and its predecessor, and each stream against its head. */
export async function verify(database: Database): Promise<Verdict> {
  const starts = await places(database, 'select distinct on (stream) stream, seq, hash from tombstones order by stream, seq desc');
  const heads = await places(database, 'select stream, seq, hash from streams');
  const reached = new Map<string, Place>();
  const flaws: Flaw[] = [];
  let count = 0;
  for await (const entry of walk(database)) {
    count++;
    const before = reached.get(entry.stream) ?? starts.get(entry.stream) ?? { seq: 0, hash: GENESIS };
    flaws.push(...flawsOf(entry, before));
    reached.set(entry.stream, entry);
  }
  for (const [stream, head] of heads) {
    const end = reached.get(stream) ?? starts.get(stream) ?? { seq: 0, hash: GENESIS };
    if (end.seq < head.seq) flaws.push({ stream, seq: end.seq + 1, what: 'missing' });
    else if (end.hash !== head.hash) flaws.push({ stream, seq: end.seq, what: 'changed' });
  }
  return { streams: heads.size, entries: count, flaws };
}

function flawsOf(entry: Entry, before: Place): Flaw[] {
  const { stream, seq } = entry;
  const flaws: Flaw[] = [];
  if (seq !== before.seq + 1) flaws.push({ stream, seq: before.seq + 1, what: 'missing' });
  else if (entry.previous !== before.hash) flaws.push({ stream, seq, what: 'changed' });
  if (entryHash(entry) !== entry.hash) flaws.push({ stream, seq, what: 'changed' });
  return flaws;
}

async function places(database: Database, sql: string): Promise<Map<string, Place>> {
  const rows = await database.query(sql);
  return new Map(rows.map((row) => [String(row['stream']), { seq: Number(row['seq']), hash: String(row['hash']) }]));
}
