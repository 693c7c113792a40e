import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { env } from 'node:process';
import { findDriver } from './find-driver.mjs';

/** The program that starts WebKitGTK and takes its orders over HTTP: https://www.w3.org/TR/webdriver2/ */
export interface Driver {
  call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  stop(): Promise<void>;
}

const START_MS = 20_000;

const freePort = (): Promise<number> => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    server.close(() => done(port));
  });
});

/**
 * The proxy comes by environment: the driver's own capability speaks TLS to a proxy for https, which ours does not.
 * The browser's talk with its driver must not go through it.
 */
const surroundings = (proxy: string) => ({ ...env, http_proxy: proxy, https_proxy: proxy, no_proxy: '127.0.0.1' });

async function call(base: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json() as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebKit, ${method} ${path}: ${error} ${message}`);
}

async function answering(base: string): Promise<void> {
  for (const limit = Date.now() + START_MS; ;) {
    const up = await fetch(`${base}/status`).then(({ ok }) => ok, () => false);
    if (up) return;
    if (Date.now() > limit) throw new Error('WebKitWebDriver does not answer');
    await new Promise((done) => setTimeout(done, 100));
  }
}

export async function startDriver(proxy: string): Promise<Driver> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(findDriver() ?? 'WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: surroundings(proxy) });
  const ended = new Promise<void>((done) => child.once('close', () => done()).once('error', () => done()));
  await answering(base);
  return {
    call: (method, path, body) => call(base, method, path, body),
    async stop() {
      child.kill();
      await ended;
    },
  };
}
