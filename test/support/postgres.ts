import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/** A PostgreSQL server for one test, in a folder of its own and reached through a socket in it: no port, no other machine. */
export interface TestServer {
  url: string;
  /** Ends it in the middle of everything, as a crash does. */
  crash(): Promise<void>;
  /** After a crash. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Debian keeps the programs of a server out of the path. */
const DEBIAN = '/usr/lib/postgresql';
const FIRST_WAIT_MS = 60_000;

function findPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : [];
  return [...versions.reverse(), ...(env['PATH'] ?? '').split(delimiter)].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function started(server: ChildProcess, socket: string): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const until = Date.now() + FIRST_WAIT_MS;
  while (!said.includes('ready to accept connections') || !existsSync(socket)) {
    if (server.exitCode !== null || Date.now() > until) throw new Error(`PostgreSQL did not start: ${said}`);
    await new Promise((done) => { setTimeout(done, 50); });
  }
}

/** Nothing where there is no PostgreSQL: then only CI calls it a failure (`databases.ts`). */
export async function startPostgres(): Promise<TestServer | undefined> {
  const programs = findPrograms();
  if (!programs) return undefined;
  const who = owner();
  const folder = mkdtempSync(join(tmpdir(), 'consentry-pg-'));
  chmodSync(folder, 0o755);
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid ?? who.uid);
  const data = join(folder, 'data');
  const options = { ...who, cwd: folder };
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-instructions'], { ...options, stdio: 'ignore' });
  const run = async (): Promise<ChildProcess> => {
    const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    await started(server, join(folder, '.s.PGSQL.5432'));
    return server;
  };
  let server = await run();
  // SIGQUIT: at once, without a checkpoint; SIGINT: open connections are ended.
  const end = (signal: 'SIGQUIT' | 'SIGINT'): Promise<void> => new Promise((done) => {
    server.once('exit', () => done());
    server.kill(signal);
  });
  return {
    crash: () => end('SIGQUIT'),
    async restart() {
      server = await run();
    },
    url: `postgres://test@localhost/postgres?host=${encodeURIComponent(folder)}`,
    async stop() {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
