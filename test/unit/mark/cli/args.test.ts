import { describe, expect, test } from 'vitest';
import { HELP, readArguments } from '../../../../src/mark/cli/args.ts';

test('files alone: a dry run with the defaults', () => {
  expect(readArguments(['a.html', 'b/*.html'])).toEqual({ patterns: ['a.html', 'b/*.html'], options: {}, config: '', write: false, json: false, help: false });
});

test('everything', () => {
  expect(readArguments(['--vendors', '360 udesk', '--tag', 'src=/c.js', '--snippets', 'hold', '--page', 'https://a.test/', '--write', '--json', 'a.html'])).toEqual({
    patterns: ['a.html'], options: { vendors: '360 udesk', tag: 'src=/c.js', snippets: 'hold', page: 'https://a.test/' }, config: '', write: true, json: true, help: false,
  });
  expect(readArguments(['a.html', '--config=consentry.json', '--snippets=run'])).toMatchObject({ config: 'consentry.json', options: { snippets: 'run' } });
});

test('no vendors is not the same as the default', () => {
  expect(readArguments(['a.html', '--vendors', '']).options).toEqual({ vendors: '' });
});

describe('help needs nothing else', () => {
  test.each([['--help'], ['-h']])('%s', (flag) => {
    expect(readArguments([flag]).help).toBe(true);
  });

  test('it names every option and fits a terminal', () => {
    for (const option of ['--vendors', '--config', '--tag', '--snippets', '--page', '--write', '--json', '--help']) expect(HELP).toContain(`  ${option} `);
    expect(Math.max(...HELP.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(HELP).toMatch(/Exit codes: 0 .* 1 .* 2 /);
  });
});

describe('what is wrong is said', () => {
  test.each([
    [[], 'which files?'],
    [['a.html', '--vendor', '360'], "Unknown option '--vendor'"],
    [['a.html', '--snippets', 'drop'], '--snippets drop: run or hold'],
    [['a.html', '--vendors', '360', '--config', 'c.json'], '--vendors or --config, not both'],
    [['a.html', '--page', 'example'], '--page example: an address'],
    [['a.html', '--write=yes'], '--write'],
    [['a.html', '--tag'], '--tag'],
  ])('%j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});
