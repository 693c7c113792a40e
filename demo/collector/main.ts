import { listen } from '../listen.ts';
import { onStop } from '../onStop.ts';
import { collector } from './collector.ts';
import { openDatabase } from './open.ts';
import { retain } from './retain.ts';
import { collectorSettings } from './settings.ts';
import type { CollectorSettings } from './settings.ts';
import { eventStore } from './store.ts';
import { verify } from './verify.ts';

const USAGE = `npm run collector                       takes events (PORT, default 8787)
npm run collector -- verify             checks every row of the ledger; ends with 1 when one is changed or missing
npm run collector -- retain <days>      removes events that are older`;

async function serve(settings: CollectorSettings): Promise<void> {
  const store = openDatabase(settings).then((database) => eventStore(database));
  const app = collector({ ...settings, store });
  const listening = await listen((request, env) => app.fetch(request, env), Number(process.env['PORT'] ?? 8787), false);
  console.log(`The collector takes events at http://localhost:${listening.port}/consent-events`);
  store.then(() => console.log('The database is ready.'), (error: unknown) => {
    console.error('The database did not start.', error);
    process.exit(1);
  });
  onStop(async () => {
    await listening.drain();
    await (await store).close();
  });
}

async function check(settings: CollectorSettings): Promise<void> {
  const database = await openDatabase(settings);
  const { streams, entries, flaws } = await verify(database);
  await database.close();
  for (const { stream, seq, what } of flaws) console.error(`${what}: stream ${stream}, row ${seq}`);
  console.log(`${entries} rows in ${streams} streams, ${flaws.length} flaws`);
  process.exitCode = flaws.length > 0 ? 1 : 0;
}

async function shorten(settings: CollectorSettings, days: number): Promise<void> {
  const database = await openDatabase(settings);
  const removed = await retain(database, new Date(Date.now() - days * 24 * 3600 * 1000));
  await database.close();
  console.log(`${removed} rows removed`);
}

const [command, argument] = process.argv.slice(2);
const settings = collectorSettings(process.env);

if (command === undefined) await serve(settings);
else if (command === 'verify') await check(settings);
else if (command === 'retain' && Number(argument) > 0) await shorten(settings, Number(argument));
else {
  console.error(USAGE);
  process.exitCode = 2;
}
