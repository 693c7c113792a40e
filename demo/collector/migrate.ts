import { readFileSync, readdirSync } from 'node:fs';
import type { Database } from './database.ts';

const folder = new URL('./migrations/', import.meta.url);
const ATTEMPTS = 5;

/** Brings the tables to the newest shape. Several collectors may start at once: one applies a file, the others wait for it. */
export async function migrate(database: Database): Promise<void> {
  await ensureList(database);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql')).sort()) {
    await apply(database, name);
  }
}

/** PostgreSQL may refuse `if not exists` when two sessions create the same table at the same moment. */
async function ensureList(database: Database): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.script(
        'create table if not exists migrations (name text primary key, at timestamptz not null default now())',
      );
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function apply(database: Database, name: string): Promise<void> {
  await database.transaction(async ({ query }) => {
    const fresh = await query('insert into migrations (name) values ($1) on conflict do nothing returning name', [name]);
    if (fresh.length === 0) return;
    for (const statement of statements(readFileSync(new URL(name, folder), 'utf8'))) await query(statement);
  });
}

/** In these files a statement ends where a line ends with a semicolon. */
function statements(sql: string): string[] {
  return sql.split(/;\s*$/m).map((statement) => statement.trim()).filter(Boolean);
}
