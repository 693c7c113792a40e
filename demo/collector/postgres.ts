import pg from 'pg';
import type { Database, Param, Queries, Row } from './database.ts';
import { waiting } from './waiting.ts';

const ATTEMPTS = 6;
/** Serialization failure and deadlock: nothing was done, and the same may succeed now. A distributed database answers so as a matter of course. */
const AGAIN = ['40001', '40P01'];
const mayBeTriedAgain = (error: unknown): boolean => AGAIN.includes((error as { code?: string }).code ?? '');

const pause = (ms: number): Promise<void> => new Promise((done) => { setTimeout(done, ms); });

async function again<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      if (attempt === ATTEMPTS || !mayBeTriedAgain(error)) throw error;
      await pause(Math.random() * 10 * 2 ** attempt);
    }
  }
}

/** A PostgreSQL server, or anything that speaks its protocol and SQL. */
export function postgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // So would one that breaks in a transaction; its statements fail by themselves.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const run = async (client: pg.Pool | pg.PoolClient, sql: string, params: Param[] = []): Promise<Row[]> =>
    (await client.query<Row>(sql, params)).rows;
  const transact = async <T>(work: (queries: Queries) => Promise<T>, milliseconds: number | undefined): Promise<T> => {
    const client = await pool.connect();
    const all = async (): Promise<T> => {
      await client.query('begin');
      const result = await work({ query: (sql, params) => run(client, sql, params) });
      await client.query('commit');
      return result;
    };
    try {
      const result = await (milliseconds ? waiting(1, milliseconds)(all) : all());
      client.release();
      return result;
    } catch (error) {
      // A connection in an unknown state is thrown away, and so is one to a server that has become read-only.
      client.release(!mayBeTriedAgain(error) || await client.query('rollback').then(() => false, () => true));
      throw error;
    }
  };
  return {
    query: (sql, params) => run(pool, sql, params),
    async script(sql) {
      await pool.query(sql);
    },
    transaction: (work, milliseconds) => again(() => transact(work, milliseconds)),
    close: () => pool.end(),
  };
}
