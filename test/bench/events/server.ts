import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { Endpoint } from './endpoint.ts';
import { pageOf } from './page.ts';

/** One site, over http (where pages have no Web Locks) and over https, with an endpoint that fails on purpose. */
export interface IllSite {
  endpoint: Endpoint;
  origins: { http: string; https: string };
  /** Refuses every connection for so long; what is under way is reset. */
  refuse(ms: number): Promise<void>;
  stop(): Promise<void>;
}

const DIST = process.env['CONSENTRY_DIST'] ?? fileURLToPath(new URL('../../../dist', import.meta.url));
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
/** Not of those that the system gives to connections: while we are away one of them could have ours. */
const [FIRST_PORT, PORTS] = [20_000, 12_000];
const tryPort = (server: Server, port: number): Promise<boolean> => new Promise((done) => {
  server.once('error', () => done(false));
  server.listen(port, '127.0.0.1', () => done(true));
});
async function listen(server: Server): Promise<void> {
  for (let port = FIRST_PORT + Math.floor(Math.random() * PORTS); !await tryPort(server, port); port++);
}
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function respond(endpoint: Endpoint, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, name = '', visitor = ''] = (request.url ?? '').split('/');
  if (name === 'consent-events') return endpoint.take(visitor, request, response);
  if (/^consentry[\w-]*\.js$/.test(name)) {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=600' }).end(await readFile(`${DIST}/${name}`));
  } else {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(name));
  }
}

export async function startIllSite(): Promise<IllSite> {
  const endpoint = new Endpoint();
  const sockets = new Set<Socket>();
  const handle = (request: IncomingMessage, response: ServerResponse): void => void respond(endpoint, request, response).catch(() => response.destroy());
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'shop.test' }], { keySize: 2048 });
  const servers = [createServer(handle), createSecureServer({ key, cert }, handle)];
  for (const server of servers) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    });
    server.on('tlsClientError', () => undefined);
    await listen(server);
  }
  const ports = servers.map(portOf);
  const shut = async (): Promise<void> => {
    const closed = servers.map((server) => new Promise((done) => server.close(done)));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  };
  return {
    endpoint,
    origins: { http: `http://shop.test:${ports[0]}`, https: `https://shop.test:${ports[1]}` },
    async refuse(ms) {
      await shut();
      await wait(ms);
      const back = await Promise.all(servers.map((server, index) => tryPort(server, ports[index] ?? 0)));
      if (back.includes(false)) throw new Error('Somebody has taken the port of the site');
    },
    stop: shut,
  };
}
