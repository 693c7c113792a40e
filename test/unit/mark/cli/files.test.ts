import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles, readText, writeText } from '../../../../src/mark/cli/files.ts';
import { folderOf } from './folder.ts';

const folder = folderOf({
  'index.html': '', 'b/page.html': '', 'b/c/deep.html': '', 'b/style.css': '', '.hidden/page.html': '', 'node_modules/x/a.html': '', 'b/node_modules/y.html': '', '招聘/职位.html': '',
});

describe('files are found', () => {
  test.each([
    [['index.html'], ['index.html']],
    [['b/*.html'], ['b/page.html']],
    [['b/**/*.html'], ['b/c/deep.html', 'b/page.html']],
    [['**/*.html'], ['.hidden/page.html', 'b/c/deep.html', 'b/page.html', 'index.html', '招聘/职位.html']],
    [['**/*.{html,css}', '!b/c/**', '!.hidden/**'], ['b/page.html', 'b/style.css', 'index.html', '招聘/职位.html']],
    [['index.html', '*.html'], ['index.html']],
    [['none/*.html'], []],
    [['b'], []],
  ])('%j', async (patterns, expected) => {
    expect(await findFiles(patterns, folder)).toEqual(expected);
  });
});

describe('text is read byte by byte', () => {
  const texts = folderOf({
    'plain.html': '<p>\r\n招聘😀', 'bom.html': '\uFEFF<p>', 'gbk.html': new Uint8Array([0x3c, 0xd5, 0xd0]), 'utf16.html': new Uint8Array([0xff, 0xfe, 0x3c, 0]),
    'utf16-unmarked.html': new Uint8Array([0x3c, 0, 0x70, 0, 0x3e, 0]), 'empty.html': '',
  });

  test.each([['plain.html', '<p>\r\n招聘😀'], ['bom.html', '\uFEFF<p>'], ['empty.html', '']])('%s', async (name, text) => {
    const path = join(texts, name);
    expect(await readText(path)).toBe(text);
    const before = readFileSync(path);
    await writeText(path, await readText(path));
    expect(readFileSync(path)).toEqual(before);
  });

  test.each(['gbk.html', 'utf16.html', 'utf16-unmarked.html'])('%s is refused', async (name) => {
    await expect(readText(join(texts, name))).rejects.toThrow(/UTF-8, left alone$/);
  });

  test('a file that is not there', async () => {
    await expect(readText(join(texts, 'gone.html'))).rejects.toThrow('ENOENT');
  });
});
