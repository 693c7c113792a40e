import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Collector {
  address: string;
  stop(): Promise<void>;
}

/** A collector as `npm run collector` starts it, once its database is ready. */
export function startCollector(databaseUrl: string, folder: string): Promise<Collector> {
  const env = { ...process.env, PORT: '0', DATA: folder, DATABASE_URL: databaseUrl, CONSENT_RATE: '0' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/collector/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\S+consent-events/.exec(said)?.[0];
      if (!address || !said.includes('ready')) return;
      resolve({
        address,
        stop() {
          child.kill('SIGTERM');
          return ended;
        },
      });
    });
    void ended.then(() => reject(new Error('The collector did not start')));
  });
}
