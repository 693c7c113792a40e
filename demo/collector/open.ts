import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { pglite } from './pglite.ts';
import { postgres } from './postgres.ts';
import type { CollectorSettings } from './settings.ts';

/** Starts the database and brings its tables up to date. */
export async function openDatabase({ databaseUrl, data }: Pick<CollectorSettings, 'databaseUrl' | 'data'>): Promise<Database> {
  const database = databaseUrl ? postgres(databaseUrl) : await pglite(data === 'memory' ? 'memory://' : data);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
