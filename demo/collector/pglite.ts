import { Worker } from 'node:worker_threads';
import type { Database, Param, Queries, Row } from './database.ts';

interface Answer {
  id?: number;
  ready?: true;
  rows?: Row[];
  error?: string;
  code?: string;
}

type Ask = (operation: 'query' | 'script' | 'close', sql?: string, params?: Param[]) => Promise<Row[]>;

/** PostgreSQL inside this process; `folder` is a directory or `memory://`. */
export async function pglite(folder: string): Promise<Database> {
  const ask = await startWorker(folder);
  const exclusive = oneAtATime();
  const query = (sql: string, params: Param[] = []): Promise<Row[]> => ask('query', sql, params);
  return {
    query: (sql, params) => exclusive(() => query(sql, params)),
    script: (sql) => exclusive(async () => { await ask('script', sql); }),
    transaction: (work) => exclusive(() => transaction(query, work)),
    close: () => exclusive(async () => { await ask('close'); }),
  };
}

async function transaction<T>(query: Queries['query'], work: (queries: Queries) => Promise<T>): Promise<T> {
  await query('begin');
  try {
    const result = await work({ query });
    await query('commit');
    return result;
  } catch (error) {
    await query('rollback');
    throw error;
  }
}

/** There is one connection, so a transaction must not see the statements of another. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}

function startWorker(folder: string): Promise<Ask> {
  const worker = new Worker(new URL('./pgliteWorker.mjs', import.meta.url), { workerData: { folder }, execArgv: [] });
  const open = new Map<number, { resolve(rows: Row[]): void; reject(error: Error): void }>();
  let asked = 0;
  const ask: Ask = (operation, sql = '', params = []) => new Promise((resolve, reject) => {
    open.set(++asked, { resolve, reject });
    worker.postMessage({ id: asked, operation, sql, params });
  });
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      reject(error);
      for (const waiting of open.values()) waiting.reject(error);
      open.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('The embedded database has stopped')));
    worker.on('message', (answer: Answer) => {
      if (answer.ready) resolve(ask);
      const waiting = open.get(answer.id ?? 0);
      open.delete(answer.id ?? 0);
      if (answer.error === undefined) waiting?.resolve(answer.rows ?? []);
      else waiting?.reject(Object.assign(new Error(answer.error), { code: answer.code }));
    });
  });
}
