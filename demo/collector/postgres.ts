import pg from 'pg';
import type { Database, Param, Row } from './database.ts';

/** A PostgreSQL server, or anything that speaks its protocol and SQL. */
export function postgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // So would one that breaks in a transaction; its statements fail by themselves.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const run = async (client: pg.Pool | pg.PoolClient, sql: string, params: Param[] = []): Promise<Row[]> =>
    (await client.query<Row>(sql, params)).rows;
  return {
    query: (sql, params) => run(pool, sql, params),
    async script(sql) {
      await pool.query(sql);
    },
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work({ query: (sql, params) => run(client, sql, params) });
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // A connection in an unknown state is thrown away, not reused.
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}
