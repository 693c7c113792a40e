import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { idOf, validEvent } from '../sampleEvent.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'consentry-kill-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function run(args: string[] = []): { child: ChildProcess; said: () => string; ended: Promise<number | null> } {
  const env = { ...process.env, PORT: '0', DATA: folder, DATABASE_URL: '', CONSENT_RATE: '0' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/collector/main.ts', ...args], { cwd: ROOT, env });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
  children.push(child);
  return { child, said: () => text, ended: new Promise((resolve) => { child.once('exit', resolve); }) };
}

async function start(): Promise<{ child: ChildProcess; address: string; ended: Promise<number | null> }> {
  const { child, said, ended } = run();
  await expect.poll(said, { timeout: 90_000, interval: 50 }).toContain('ready');
  return { child, ended, address: /http:\S+consent-events/.exec(said())![0] };
}

const post = async (address: string, id: string): Promise<boolean> => {
  const headers = { 'content-type': 'application/cloudevents+json' };
  const sent = fetch(address, { method: 'POST', headers, body: JSON.stringify(validEvent(id)) });
  return sent.then(({ status }) => status === 202, () => false);
};

test('a collector that is killed under load has kept everything it acknowledged, and its chain is whole', async () => {
  const first = await start();
  const acknowledged: string[] = [];
  let alive = true;
  const senders = Array.from({ length: 8 }, async (_, sender) => {
    for (let n = 0; alive; n++) if (await post(first.address, `${sender}-${n}`)) acknowledged.push(idOf(`${sender}-${n}`));
  });
  await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(200);
  first.child.kill('SIGKILL');
  await first.ended;
  alive = false;
  await Promise.all(senders);

  const second = await start();
  const ledger = await (await fetch(second.address.replace('consent-events', 'ledger/export.ndjson'))).text();
  const kept = ledger.trim().split('\n').map((line) => (JSON.parse(line) as { event: { id: string } }).event.id);
  expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);

  const check = run(['verify']);
  expect(await check.ended, check.said()).toBe(0);
  expect(check.said()).toContain(`${kept.length} rows in 1 streams, 0 flaws`);
}, 300_000);
