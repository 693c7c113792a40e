import { demo } from './demo.ts';
import { openStore, storeSettings } from './collector/open.ts';
import { listen } from './listen.ts';

const wanted = process.env['PORT'];
const store = openStore(storeSettings(process.env));
const listening = await listen(
  demo({ store, origins: (process.env['CONSENT_ORIGINS'] ?? '').split(/[\s,]+/).filter(Boolean) }),
  Number(wanted ?? 8080),
  wanted === undefined,
);
console.log(`The demo is at http://localhost:${listening.port}/  (Ctrl-C ends it)`);
store.then(
  () => console.log('The event database is ready.'),
  (error: unknown) => console.error('The event database did not start; events are answered with 503.', error),
);

async function stop(): Promise<void> {
  await listening.close();
  await store.then((opened) => opened.close(), () => undefined);
  process.exit(0);
}
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
