import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'consentry-cli-'));
const page = join(folder, 'index.html');
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const PAGE = '<!doctype html>\n<script src="//hm.baidu.com/hm.js"></script>\n';
const MARKED = '<!doctype html>\n<script type="text/plain" data-consentry="baidu-tongji" src="//hm.baidu.com/hm.js"></script>\n';
const { bin, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: { [name: string]: string }; version: string };

test('consentry/mark exports what it promises and nothing else', async () => {
  expect(Object.keys(await import('consentry/mark')).sort()).toEqual(['createMark', 'mark', 'markStream', 'markWithReport', 'strictPolicy']);
  expect(Object.keys(await import('consentry/vite'))).toEqual(['consentry']);
});

test('it runs where there is no Node: bundled as for an edge worker, with web standards alone', { timeout: 60_000 }, async () => {
  const missing: string[] = [];
  const bundle = await rollup({
    input: 'dist/consentry-mark.mjs', plugins: [resolve()], onwarn: ({ message }) => void missing.push(message),
  });
  const { output: [{ code, imports }] } = await bundle.generate({ format: 'iife', name: 'consentryMark' });
  await bundle.close();
  expect([imports, missing]).toEqual([[], []]);
  const context = createContext({ URL, TextEncoder, TextDecoder, TransformStream, Response, PAGE });
  const marked = await (runInContext(`${code}\nnew Response(new Response(PAGE).body.pipeThrough(consentryMark.markStream())).text()`, context) as Promise<string>);
  expect(marked).toBe(MARKED);
});

describe('the command', () => {
  const command = bin['consentry']!;

  test('starts with Node and is executable through a link, as npm installs it', () => {
    expect(readFileSync(command, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
    const link = join(folder, 'consentry');
    symlinkSync(join(process.cwd(), command), link);
    expect(execFileSync(process.execPath, [link, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
  });

  test('looks, writes, and is then content', { timeout: 60_000 }, () => {
    writeFileSync(page, PAGE);
    const run = (...args: string[]) => spawnSync(process.execPath, [command, 'mark', page, ...args], { encoding: 'utf8' });
    expect(run()).toMatchObject({ status: 1, stderr: '' });
    expect(readFileSync(page, 'utf8')).toBe(PAGE);
    expect(run('--write')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(page, 'utf8')).toBe(MARKED);
    expect(run()).toMatchObject({ status: 0, stdout: '0 tags to mark, 0 files of 1 to change\n' });
  });

  test('a long report gets through a pipe whole', { timeout: 60_000 }, () => {
    writeFileSync(page, PAGE.repeat(5_000));
    const { stdout, status } = spawnSync(process.execPath, [command, 'mark', page], { encoding: 'utf8', maxBuffer: 1e9 });
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.endsWith('to mark'))).toHaveLength(5_000);
    expect(stdout).toContain('5000 tags to mark, 1 file of 1 to change');
  });

  test('nothing is done by importing it', () => {
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', `await import('./${command}')`], { encoding: 'utf8' })).toBe('');
  });
});
