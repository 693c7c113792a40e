import { demo } from './demo.ts';
import { openDatabase } from './collector/open.ts';
import { collectorSettings } from './collector/settings.ts';
import { eventStore } from './collector/store.ts';
import { listen } from './listen.ts';
import { onStop } from './onStop.ts';

const wanted = process.env['PORT'];
const settings = collectorSettings(process.env);
const store = openDatabase(settings).then((database) => eventStore(database));
const listening = await listen(demo({ store, settings }), Number(wanted ?? 8080), wanted === undefined);
console.log(`The demo is at http://localhost:${listening.port}/  (Ctrl-C ends it)`);
store.then(
  () => console.log('The event database is ready.'),
  (error: unknown) => console.error('The event database did not start; events are answered with 503.', error),
);

onStop(async () => {
  await listening.close();
  await store.then((opened) => opened.close(), () => undefined);
});
