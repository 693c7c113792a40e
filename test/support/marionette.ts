import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { firefox } from '@playwright/test';
import { firefoxPrefs } from './browsers.ts';
import { findBrowser } from './find-browser.mjs';

/**
 * The protocol in Firefox that its WebDriver is made of: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 * Roles and names that it tells are those of the browser's own accessibility tree, which Playwright does not read.
 */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  /** What a function's body returns in the page. */
  run(script: string): Promise<unknown>;
  /** The browser's own switch, which Playwright has for Chromium only. */
  offline(on: boolean): Promise<void>;
  stop(): Promise<void>;
}

const START_MS = 20_000;

type Answer = [type: number, id: number, error: { message: string } | null, result: unknown];

export async function startMarionette(proxy: string): Promise<Marionette> {
  const profile = mkdtempSync(join(tmpdir(), 'consentry-firefox-'));
  const prefs = Object.entries(firefoxPrefs(proxy, { 'marionette.port': 0 }));
  writeFileSync(join(profile, 'user.js'), prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'));
  const child = spawn(findBrowser('firefox') ?? firefox.executablePath(), ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const ended = new Promise((done) => child.once('close', done).once('error', done));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = await reach(join(profile, 'MarionetteActivePort'));
    const send = talk(socket);
    await send('WebDriver:NewSession', { acceptInsecureCerts: true });
    const run = async (script: string): Promise<unknown> => (await send('WebDriver:ExecuteScript', { script }) as { value: unknown }).value;
    const offline = async (on: boolean): Promise<void> => {
      await send('Marionette:SetContext', { value: 'chrome' });
      await run(`Services.io.offline = ${on}`);
      await send('Marionette:SetContext', { value: 'content' });
    };
    return { send, run, offline, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The browser chooses its port, and writes it down. */
async function reach(file: string): Promise<Socket> {
  for (const limit = Date.now() + START_MS; !existsSync(file); await sleep(50)) {
    if (Date.now() > limit) throw new Error('Firefox does not open Marionette');
  }
  const socket = connect(Number(readFileSync(file, 'utf8')), '127.0.0.1');
  await new Promise((done, fail) => socket.once('connect', done).once('error', fail));
  return socket;
}

/** Messages are JSON with their length in front. */
function talk(socket: Socket): Marionette['send'] {
  const waiting = new Map<number, (answer: Answer) => void>();
  let rest = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const message = JSON.parse(String(rest.subarray(colon + 1, end))) as Answer | object;
      rest = rest.subarray(end);
      // The first one is a greeting.
      if (Array.isArray(message)) waiting.get((message as Answer)[1])?.(message as Answer);
    }
  });
  let last = 0;
  return (command, parameters = {}) => new Promise((done, fail) => {
    const id = last += 1;
    waiting.set(id, ([, , error, result]) => (error ? fail(new Error(`${command}: ${error.message}`)) : done(result)));
    const text = JSON.stringify([0, id, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
  });
}
