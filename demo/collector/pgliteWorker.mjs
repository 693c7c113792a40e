// The embedded database in a thread of its own: starting it and running queries blocks, and the pages must not wait.
import { mkdirSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

if (!workerData.folder.includes('://')) mkdirSync(workerData.folder, { recursive: true });

const database = await PGlite.create(workerData.folder);

const operations = {
  query: async ({ sql, params }) => (await database.query(sql, params)).rows,
  script: async ({ sql }) => { await database.exec(sql); },
  close: () => database.close(),
};

parentPort.on('message', async (message) => {
  try {
    parentPort.postMessage({ id: message.id, rows: await operations[message.operation](message) });
  } catch (error) {
    parentPort.postMessage({ id: message.id, error: error.message, code: error.code });
  }
  if (message.operation === 'close') parentPort.close();
});
parentPort.postMessage({ ready: true });
