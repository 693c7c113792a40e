import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HELP } from '../../../../src/mark/cli/args.ts';
import { runMark } from '../../../../src/mark/cli/run.ts';
import type { MarkFile } from '../../../../src/mark/cli/run.ts';
import type { MarkOptions } from '../../../../src/mark/types.ts';
import { folderOf } from './folder.ts';

const FILES = { 'a.html': '<img>', 'b.html': '<p>', 'gbk.html': new Uint8Array([0xd5, 0xd0]), 'consentry.json': '{"vendors":["360",{"id":"own","hosts":["own.test"]}]}', 'wrong.json': '{"vendors":"360"}', 'broken.json': '{' };

const IMG: MarkFile = (html) => ({
  html: html.replaceAll('<img>', '<IMG>'),
  changes: html.includes('<img>') ? [{ kind: 'marked', line: 1, vendor: 'stats', element: 'img', address: '' }] : [],
});

async function run(args: string[], prepare: (options: MarkOptions) => MarkFile = () => IMG) {
  const cwd = folderOf(FILES);
  let out = '';
  let err = '';
  const code = await runMark(args, prepare, { cwd, out: (text) => { out += text; }, err: (text) => { err += text; } });
  return { code, out, err, read: (name: keyof typeof FILES) => readFileSync(join(cwd, name), 'utf8') };
}

describe('exit codes', () => {
  test('1: a dry run that found something, and wrote nothing', async () => {
    const { code, out, read } = await run(['a.html', 'b.html']);
    expect(code).toBe(1);
    expect(out).toContain('1 tag to mark, 1 file of 2 to change');
    expect(read('a.html')).toBe('<img>');
  });

  test('0: written, only where something changed', async () => {
    const { code, out, err, read } = await run(['*.html', '!gbk.html', '--write']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('1 tag marked, 1 file of 2 changed');
    expect([read('a.html'), read('b.html')]).toEqual(['<IMG>', '<p>']);
  });

  test('0: nothing to do', async () => {
    expect((await run(['b.html'])).code).toBe(0);
  });

  test('2: a file could not be handled, the others were', async () => {
    const { code, out, read } = await run(['*.html', '--write']);
    expect(code).toBe(2);
    expect(out).toContain('gbk.html\n  not UTF-8, left alone\n');
    expect(read('a.html')).toBe('<IMG>');
  });

  test.each([
    [[], 'which files?'],
    [['none.html'], 'no file matches none.html'],
    [['a.html', '--config', 'gone.json'], 'ENOENT'],
    [['a.html', '--config', 'wrong.json'], 'wrong.json: no list called vendors'],
    [['a.html', '--config', 'broken.json'], 'JSON'],
    [['a.html', '--colour'], '--colour'],
  ])('2: %j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^consentry mark: /);
    expect(err).toContain(message);
    expect(err).toContain('Try: consentry mark --help');
  });

  test('2: options that the preparation refuses', async () => {
    const { code, err } = await run(['a.html'], () => { throw new TypeError('vendors[0]: "x"'); });
    expect([code, err.split('\n')[0]]).toEqual([2, 'consentry mark: vendors[0]: "x"']);
  });
});

test('options arrive, those of the JSON file too', async () => {
  const seen: MarkOptions[] = [];
  const prepare = (options: MarkOptions) => {
    seen.push(options);
    return IMG;
  };
  await run(['b.html', '--vendors', 'udesk', '--tag', '/c.js'], prepare);
  await run(['b.html', '--config', 'consentry.json', '--snippets', 'hold'], prepare);
  expect(seen).toEqual([{ vendors: 'udesk', tag: '/c.js' }, { vendors: ['360', { id: 'own', hosts: ['own.test'] }], snippets: 'hold' }]);
});

test('a file on which marking fails is named', async () => {
  const { code, out } = await run(['a.html'], () => () => { throw new Error('too odd'); });
  expect([code, out.split('\n').slice(0, 2)]).toEqual([2, ['a.html', '  too odd']]);
});

test('--help writes it and asks for nothing', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, out: HELP, err: '' });
});

test('--json', async () => {
  const { out, code } = await run(['a.html', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ written: false, files: [{ file: 'a.html', changed: true }] });
});
