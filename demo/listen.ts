import { createAdaptorServer } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import type { Server } from 'node:http';
import type { Fetch } from './fetch.ts';

export interface Listening {
  port: number;
  /** Ends at once. */
  close(): Promise<void>;
  /** Takes nothing new and ends when what is under way has been answered. */
  drain(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1'] as const;

/**
 * Listens on both loopback addresses: browsers may take either for `*.localhost`. With `search`, a taken port means the
 * next one.
 */
export async function listen(fetch: Fetch, port: number, search: boolean): Promise<Listening> {
  for (let candidate = port; ; candidate++) {
    const servers = await tryPort(fetch, candidate);
    if (servers) {
      return { port: portOf(servers[0]), close: () => end(servers, 'now'), drain: () => end(servers, 'answered') };
    }
    if (!search || candidate >= port + 50) throw new Error(`Port ${candidate} is taken`);
  }
}

type Servers = [Server, ...Server[]];

async function tryPort(fetch: Fetch, port: number): Promise<Servers | undefined> {
  const first = serverFor(fetch);
  if ((await open(first, port, LOOPBACK[0])) !== 'open') return undefined;
  const second = serverFor(fetch);
  const outcome = await open(second, portOf(first), LOOPBACK[1]);
  if (outcome === 'open') return [first, second];
  if (outcome === 'absent') return [first];
  await end([first], 'now');
  return undefined;
}

function serverFor(fetch: Fetch): Server {
  // We start no HTTP/2 server, so the bindings are those of HTTP/1.
  return createAdaptorServer({ fetch: (request, env) => fetch(request, env as HttpBindings) }) as Server;
}

/** `absent`: this machine has no such address, for example no IPv6. */
function open(server: Server, port: number, host: string): Promise<'open' | 'taken' | 'absent'> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('absent');
      else reject(error);
    });
    server.listen(port, host, () => resolve('open'));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function end(servers: Server[], when: 'now' | 'answered'): Promise<void> {
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => {
    // A connection that was answered stays open for the next request unless somebody closes it.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
    if (when === 'now') server.closeAllConnections();
  })));
}
