import { env } from 'node:process';
import { startPostgres } from './postgres.ts';

/** One of the databases the collector runs on. */
export interface TestDatabase {
  name: string;
  /** For `DATABASE_URL`; empty for the embedded one. */
  url: string;
  /** Ends it in the middle of everything; nothing where it lives in the collector itself. */
  crash?(): Promise<void>;
  restart?(): Promise<void>;
  stop(): Promise<void>;
}

const EMBEDDED: TestDatabase = { name: 'PGlite', url: '', stop: () => Promise.resolve() };

/** Both, each to be stopped by the test. Where no PostgreSQL is, only CI calls that a failure. */
export async function startDatabases(): Promise<TestDatabase[]> {
  const server = await startPostgres();
  if (server) return [EMBEDDED, { name: 'PostgreSQL', ...server }];
  const problem = 'PostgreSQL was NOT tested. Install it (Debian: apt install postgresql).';
  if (env['CI']) throw new Error(problem);
  console.error(problem);
  return [EMBEDDED];
}
