import { readFileSync, readdirSync } from 'node:fs';
import type { Database } from './database.ts';

const folder = new URL('./migrations/', import.meta.url);

/** Brings the tables to the newest shape. Several collectors may start at once: each file runs in one transaction. */
export async function migrate(database: Database): Promise<void> {
  await database.script('create table if not exists migrations (name text primary key, at timestamptz not null default now())');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql')).sort()) {
    await apply(database, name);
  }
}

async function apply(database: Database, name: string): Promise<void> {
  await database.transaction(async ({ query }) => {
    const fresh = await query('insert into migrations (name) values ($1) on conflict do nothing returning name', [name]);
    if (fresh.length === 0) return;
    for (const statement of statements(readFileSync(new URL(name, folder), 'utf8'))) await query(statement);
  });
}

/** The files keep each statement's end at the end of a line. */
function statements(sql: string): string[] {
  return sql.split(/;\s*$/m).map((statement) => statement.trim()).filter(Boolean);
}
