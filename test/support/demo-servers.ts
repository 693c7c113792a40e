import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEMOS = 'CONSENTRY_DEMOS';

interface Running {
  process: ChildProcess;
  origin: string;
}

function start(): Promise<Running> {
  const child = spawn(execPath, ['--import', 'tsx', 'demo/server.ts'], {
    cwd: ROOT, env: { ...env, PORT: '0', DATA: 'memory', DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const origin = /http:\/\/localhost:\d+/.exec(said)?.[0];
      // No page waits for the database; a test that counts events does.
      if (origin && said.includes('The event database is ready')) resolve({ process: child, origin });
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.on('exit', (code, signal) => reject(new Error(`The demo ended with ${code ?? signal}: ${said}`)));
  });
}

/**
 * The demos of a run, one for each test that runs beside others, started when a test first asks for it. Starting one makes a
 * database, some nine seconds of work, and Playwright starts a new worker for each kind of browser.
 */
export async function openDemos(): Promise<() => Promise<void>> {
  const demos = new Map<string, Promise<Running>>();
  const server = createServer((request, response) => {
    const place = request.url ?? '';
    if (!demos.has(place)) demos.set(place, start());
    demos.get(place)!.then(({ origin }) => response.end(origin), (error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  env[DEMOS] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return async () => {
    server.close();
    for (const demo of await Promise.allSettled(demos.values())) if (demo.status === 'fulfilled') demo.value.process.kill('SIGTERM');
  };
}

/** Where the demo of a place is: `parallelIndex`, which no two tests have at the same time. */
export async function demoOf(place: number): Promise<string> {
  const response = await fetch(env[DEMOS]! + place);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
