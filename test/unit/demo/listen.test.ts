import { afterEach, expect, test } from 'vitest';
import { listen } from '../../../demo/listen.ts';
import type { Listening } from '../../../demo/listen.ts';

const open: Listening[] = [];
const start = async (...args: Parameters<typeof listen>): Promise<Listening> => {
  const listening = await listen(...args);
  open.push(listening);
  return listening;
};
afterEach(() => Promise.all(open.splice(0).map((listening) => listening.close())));

const hello = (): Response => new Response('hello');

test('answers on the IPv4 loopback address', async () => {
  const { port } = await start(hello, 0, false);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('hello');
});

test('takes the next port when one is taken and it may search', async () => {
  const { port } = await start(hello, 0, false);
  const second = await start(hello, port, true);
  expect(second.port).toBeGreaterThan(port);
});

test('says so when the port it was told is taken', async () => {
  const { port } = await start(hello, 0, false);
  await expect(listen(hello, port, false)).rejects.toThrow(`Port ${port} is taken`);
});

test('draining answers what is under way, then takes nothing', async () => {
  let answer = (): void => undefined;
  let tell = (): void => undefined;
  const asked = new Promise<void>((resolve) => { tell = resolve; });
  const listening = await listen(() => new Promise((resolve) => {
    answer = () => resolve(new Response('late'));
    tell();
  }), 0, false);
  const reply = fetch(`http://127.0.0.1:${listening.port}/`);
  await asked;
  const drained = listening.drain();
  answer();
  expect(await (await reply).text()).toBe('late');
  await drained;
  await expect(fetch(`http://127.0.0.1:${listening.port}/`)).rejects.toThrow('fetch failed');
});
