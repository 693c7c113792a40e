import { randomUUID } from 'node:crypto';
import { append } from './append.ts';
import type { Entry } from './chain.ts';
import { dailyCounts } from './counts.ts';
import type { DailyCount } from './counts.ts';
import type { Database } from './database.ts';
import { entries, walk } from './ledger.ts';
import type { ConsentEvent } from '../../src/events/types.ts';

/** Keeps events, each once. */
export interface EventStore {
  /** Resolves with the number of events that were new, when all are durable. */
  append(events: ConsentEvent[]): Promise<number>;
  newest(limit: number): Promise<Entry[]>;
  /** The history of one consent id, also where it is only what stood before; oldest first. */
  byConsent(consentId: string): Promise<Entry[]>;
  counts(): Promise<DailyCount[]>;
  all(): AsyncGenerator<Entry>;
  /** Throws when the database does not answer, or takes nothing. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Less than a sender waits, and than what waits behind. */
const PATIENCE_MS = 20_000;

/** Each process writes a stream of its own, so that many collectors need not wait for each other. */
export function eventStore(database: Database, stream: string = randomUUID(), patience = PATIENCE_MS): EventStore {
  return {
    append: (events) => database.transaction(({ query }) => append(query, stream, events), patience),
    newest: (limit) => entries(database, 'order by received_at desc, stream, seq desc limit $1', [limit]),
    byConsent: (consentId) => entries(
      database,
      `where event #>> '{data,consentId}' = $1 or event #>> '{data,previous,consentId}' = $1 order by received_at, stream, seq`,
      [consentId],
    ),
    counts: () => dailyCounts(database),
    all: () => walk(database),
    async ping() {
      const [row] = await database.query('show transaction_read_only');
      // As a replica is until it is made the primary.
      if (row?.['transaction_read_only'] === 'on') throw new Error('The database is read-only');
    },
    close: () => database.close(),
  };
}
