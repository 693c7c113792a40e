import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Readable } from 'node:stream';
import { generate } from 'selfsigned';
import { defaultAnswer } from './answers.ts';
import type { Answer } from './answers.ts';
import { fillPage } from './page.ts';
import type { Snippet } from './page.ts';
import { Traffic } from './traffic.ts';
import type { SeenRequest } from './traffic.ts';

/** A forward proxy that is also the origin of every host, so that vendors answer under their real names. */
export interface Proxy {
  address: string;
  traffic: Traffic;
  /** Back to the defaults, with pages out of `folder`. */
  reset(folder: string): void;
  show(snippet: Snippet): void;
  answer(hostPath: string, answer: Answer | ((request: SeenRequest) => Answer)): void;
  stop(): Promise<void>;
}

type Maker = (request: SeenRequest) => Answer;

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Through a proxy the address is absolute; inside a tunnel the host header names it. */
function seen(request: IncomingMessage, secure: boolean, upgrade: boolean): SeenRequest {
  const scheme = upgrade ? (secure ? 'wss' : 'ws') : (secure ? 'https' : 'http');
  const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown.invalid'}`);
  return {
    scheme, method: request.method ?? 'GET', host: url.hostname, path: url.pathname, query: url.search,
    headers: request.headers, body: '', status: 0,
  };
}

function send(response: ServerResponse, request: SeenRequest, answer: Answer): void {
  if (answer.hang) return;
  if (answer.dead) {
    response.socket?.destroy();
    return;
  }
  const origin = request.headers.origin;
  request.status = answer.status ?? 200;
  response.writeHead(request.status, {
    'content-type': answer.type ?? 'text/plain',
    'cache-control': 'no-store',
    'access-control-allow-origin': typeof origin === 'string' ? origin : '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': String(request.headers['access-control-request-headers'] ?? '*'),
    'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
    ...answer.headers,
  });
  if (answer.body instanceof Readable) answer.body.pipe(response);
  else response.end(answer.body);
}

export async function startProxy(): Promise<Proxy> {
  const traffic = new Traffic();
  const sockets = new Set<Duplex>();
  let folder = '';
  let snippet: Snippet = {};
  let answers = new Map<string, Maker>();

  const answerTo = async (request: SeenRequest): Promise<Answer> => {
    if (request.method === 'OPTIONS' && request.headers['access-control-request-method']) return { status: 204 };
    const own = answers.get(request.host + request.path) ?? answers.get(request.host);
    const answer = own ? own(request) : await defaultAnswer(request, folder);
    return answer.type?.startsWith('text/html') && answer.body !== undefined && !(answer.body instanceof Readable)
      ? { ...answer, body: fillPage(String(answer.body), snippet) }
      : answer;
  };

  const onRequest = (secure: boolean) => async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = seen(incoming, secure, false);
    traffic.add(request);
    request.body = await bodyOf(incoming).catch(() => '');
    const answer = await answerTo(request);
    if (answer.delay) await new Promise((done) => setTimeout(done, answer.delay));
    send(response, request, answer);
  };

  const onUpgrade = (secure: boolean) => (incoming: IncomingMessage, socket: Duplex): void => {
    traffic.add(seen(incoming, secure, true));
    socket.destroy();
  };

  const track = (socket: Duplex): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'test' }], { keySize: 2048 });
  const plain = createServer((incoming, response) => void onRequest(false)(incoming, response));
  const secure = createSecureServer({ key, cert }, (incoming, response) => void onRequest(true)(incoming, response));
  plain.on('upgrade', onUpgrade(false));
  secure.on('upgrade', onUpgrade(true));
  for (const server of [plain, secure]) server.on('connection', track);
  // A browser that only preconnects leaves in the middle of the handshake.
  secure.on('tlsClientError', () => undefined);

  plain.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    traffic.addConnect((incoming.url ?? '').replace(/:\d+$/, ''));
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    // A TLS handshake begins with byte 22; a plain WebSocket comes through a tunnel as well.
    socket.once('data', (first) => {
      const inner = connect(portOf(first[0] === 22 ? secure : plain), '127.0.0.1');
      track(inner);
      inner.write(first);
      socket.pipe(inner).pipe(socket);
    });
  });

  await Promise.all([plain, secure].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))));
  return {
    address: `http://127.0.0.1:${portOf(plain)}`,
    traffic,
    reset(nextFolder) {
      folder = nextFolder;
      snippet = {};
      answers = new Map();
      traffic.clear();
    },
    show(next) { snippet = next; },
    answer(hostPath, answer) { answers.set(hostPath, typeof answer === 'function' ? answer : () => answer); },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([plain, secure].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
