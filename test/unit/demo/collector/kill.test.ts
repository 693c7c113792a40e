import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../../demo/collector/open.ts';
import { eventStore } from '../../../../demo/collector/store.ts';
import { verify } from '../../../../demo/collector/verify.ts';
import { startDatabases } from '../../../support/databases.ts';
import { idOf, sampleEvent, validEvent } from '../sampleEvent.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
/** What comes with a request and must be kept nowhere. */
const PRIVATE = { 'user-agent': 'Tell-tale/7', 'cookie': 'sid=tell-tale-cookie', 'x-forwarded-for': '203.0.113.77' };

interface Running {
  child: ChildProcess;
  said(): string;
  ended: Promise<number | null>;
}

const databases = await startDatabases();
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(databases.map(({ stop }) => stop()));
}, 60_000);

const post = async (address: string, id: string): Promise<boolean> => {
  const headers = { 'content-type': 'application/cloudevents+json', ...PRIVATE };
  const sent = fetch(address, { method: 'POST', headers, body: JSON.stringify(validEvent(id)) });
  return sent.then(({ status }) => status === 202, () => false);
};

/** Posts from several senders at once until it is stopped; collects the ids that were answered with 202. */
function load(address: string, name: string): { acknowledged: string[]; stop(): Promise<unknown> } {
  const acknowledged: string[] = [];
  let alive = true;
  const senders = Array.from({ length: 8 }, async (_, sender) => {
    for (let n = 0; alive; n++) if (await post(address, `${name}-${sender}-${n}`)) acknowledged.push(idOf(`${name}-${sender}-${n}`));
  });
  return {
    acknowledged,
    stop() {
      alive = false;
      return Promise.all(senders);
    },
  };
}

describe.each(databases)('$name', ({ url }) => {
  const folder = mkdtempSync(join(tmpdir(), 'consentry-kill-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let everything = '';

  function run(args: string[] = []): Running {
    const env = { ...process.env, PORT: '0', DATA: folder, DATABASE_URL: url, CONSENT_RATE: '0' };
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/collector/main.ts', ...args], { cwd: ROOT, env });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        everything += chunk.toString();
      });
    }
    children.push(child);
    return { child, said: () => text, ended: new Promise((resolve) => { child.once('exit', resolve); }) };
  }

  async function start(): Promise<Running & { address: string }> {
    const running = run();
    await expect.poll(running.said, { timeout: 90_000, interval: 50 }).toContain('ready');
    return { ...running, address: /http:\S+consent-events/.exec(running.said())![0] };
  }

  const takenOut = async (address: string): Promise<string> => (await fetch(address.replace('consent-events', 'ledger/export.ndjson'))).text();

  test('killed or stopped under load, it has kept everything it acknowledged, its chains are whole, and nothing of who sent', async () => {
    const killed = await start();
    const first = load(killed.address, 'killed');
    await expect.poll(() => first.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(200);
    killed.child.kill('SIGKILL');
    await killed.ended;
    await first.stop();

    const stopped = await start();
    const second = load(stopped.address, 'stopped');
    await expect.poll(() => second.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(50);
    stopped.child.kill('SIGTERM');
    expect(await stopped.ended).toBe(0);
    await second.stop();

    const last = await start();
    const ledger = await takenOut(last.address);
    const kept = ledger.trim().split('\n').map((line) => (JSON.parse(line) as { event: { id: string } }).event.id);
    expect([...first.acknowledged, ...second.acknowledged].filter((id) => !kept.includes(id))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    last.child.kill('SIGTERM');
    expect(await last.ended).toBe(0);

    const check = run(['verify']);
    expect(await check.ended, check.said()).toBe(0);
    expect(check.said()).toContain(`${kept.length} rows in 2 streams, 0 flaws`);
    for (const secret of ['Tell-tale', 'tell-tale', '203.0.113.77', '127.0.0.1']) expect(ledger + everything).not.toContain(secret);
  }, 300_000);
});

for (const server of databases.filter(({ crash }) => crash)) {
  test(`${server.name} that crashes under load and comes back: what was stored is there, the rest was refused, and it goes on`, async () => {
    const database = await openDatabase({ databaseUrl: server.url, data: '' });
    const stores = ['a', 'b'].map((stream) => eventStore(database, stream));
    const stored: string[] = [];
    let refused = 0;
    let alive = true;
    const senders = stores.map(async (store, sender) => {
      for (let n = 0; alive; n++) {
        const id = idOf(`crash-${sender}-${n}`);
        await store.append([sampleEvent(id)]).then(() => stored.push(id), () => new Promise((done) => {
          refused++;
          setTimeout(done, 50);
        }));
      }
    });
    await expect.poll(() => stored.length, { timeout: 30_000 }).toBeGreaterThan(40);
    await server.crash?.();
    await expect.poll(() => refused, { timeout: 30_000 }).toBeGreaterThan(2);
    const before = stored.length;
    await server.restart?.();
    await expect.poll(() => stored.length, { timeout: 30_000 }).toBeGreaterThan(before + 10);
    alive = false;
    await Promise.all(senders);
    const kept = new Set((await database.query(`select event ->> 'id' as id from ledger`)).map(({ id }) => String(id)));
    expect(stored.filter((id) => !kept.has(id))).toEqual([]);
    expect((await verify(database)).flaws).toEqual([]);
    await database.close();
  }, 180_000);
}
