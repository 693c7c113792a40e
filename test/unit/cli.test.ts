import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli.ts';
import { folderOf } from './mark/cli/folder.ts';

async function run(...args: string[]) {
  const cwd = folderOf({ 'site/index.html': '<!doctype html>\n<script src="//hm.baidu.com/hm.js"></script>\n' });
  let out = '';
  let err = '';
  const code = await runCli(args, { cwd, out: (text) => { out += text; }, err: (text) => { err += text; } });
  return { code, out, err, page: () => readFileSync(join(cwd, 'site/index.html'), 'utf8') };
}

describe('which command', () => {
  test.each([[], ['--help'], ['-h'], ['help']])('%s: what there is', async (...args: string[]) => {
    const { code, out, err } = await run(...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^consentry <command>/);
    expect(out).toContain('\n  mark ');
  });

  test('--version', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, out: '0.0.0-test\n' });
  });

  test.each(['marks', 'toString', '__proto__', ''])('there is none called %o', async (name) => {
    const { code, out, err } = await run(name);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`consentry: there is no command ${name}\n`);
    expect(err).toContain('\n  mark ');
  });
});

describe('mark, with the real vendors', () => {
  test('looks and says', async () => {
    const { code, out, page } = await run('mark', 'site/**/*.html', '--vendors', 'baidu-tongji 360', '--tag', '/consentry.js');
    expect(code).toBe(1);
    expect(out).toContain('2  baidu-tongji  script //hm.baidu.com/hm.js  to mark');
    expect(page()).toBe('<!doctype html>\n<script src="//hm.baidu.com/hm.js"></script>\n');
  });

  test('writes, and is then content', async () => {
    const { code, page } = await run('mark', 'site/**/*.html', '--vendors', 'baidu-tongji 360', '--tag', '/consentry.js', '--write');
    expect(code).toBe(0);
    expect(page()).toBe('<!doctype html><script src="/consentry.js" data-vendors="baidu-tongji 360"></script>\n<script type="text/plain" data-consentry="baidu-tongji" src="//hm.baidu.com/hm.js"></script>\n');
  });

  test('a vendor that nobody knows', async () => {
    const { code, err } = await run('mark', 'site/**/*.html', '--vendors', 'baidu');
    expect(code).toBe(2);
    expect(err).toMatch(/^consentry mark: vendors\[0\]: "baidu"; accepted: .*baidu-tongji/);
  });

  test('its own help', async () => {
    expect((await run('mark', '--help')).out).toMatch(/^consentry mark <files>/);
  });
});
