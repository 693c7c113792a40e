import { fileURLToPath } from 'node:url';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { pglite } from './pglite.ts';
import { postgres } from './postgres.ts';
import { eventStore } from './store.ts';
import type { EventStore } from './store.ts';

export interface StoreSettings {
  /** A PostgreSQL server; when empty, the embedded database is used. */
  databaseUrl: string;
  /** Folder of the embedded database, or `memory`. */
  data: string;
}

export function storeSettings(env: NodeJS.ProcessEnv): StoreSettings {
  const folder = fileURLToPath(new URL('../../.data/events', import.meta.url));
  return { databaseUrl: env['DATABASE_URL'] ?? '', data: env['DATA'] ?? folder };
}

/** Starts the database and brings its tables up to date. */
export async function openStore({ databaseUrl, data }: StoreSettings): Promise<EventStore> {
  return eventStore(await prepare(databaseUrl ? postgres(databaseUrl) : pglite(data === 'memory' ? 'memory://' : data)));
}

async function prepare(opening: Database | Promise<Database>): Promise<Database> {
  const database = await opening;
  await migrate(database);
  return database;
}
