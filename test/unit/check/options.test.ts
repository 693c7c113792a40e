import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/check/options.ts';

describe('arguments', () => {
  it('defaults', () => {
    expect(readOptions(['example.com'])).toMatchObject({
      url: 'https://example.com/', scenarios: ['none', 'reject', 'accept', 'withdraw', 'dnt', 'gpc'], most: 1, allow: [], strict: false, patience: 30_000, lax: false,
    });
  });

  it.each<[string[], object]>([
    [['http://localhost:8080/x'], { url: 'http://localhost:8080/x' }],
    [['a.example', '--crawl'], { most: 20 }],
    [['--crawl', '7', 'a.example'], { most: 7, url: 'https://a.example/' }],
    [['--crawl', 'a.example'], { most: 20, url: 'https://a.example/' }],
    [['a.example', '--crawl=3'], { most: 3 }],
    [['a.example', '--scenarios', 'gpc,none'], { scenarios: ['none', 'gpc'] }],
    [['a.example', '--allow', 'matomo, cdn.example'], { allow: ['matomo', 'cdn.example'] }],
    [['a.example', '--timeout', '5', '--strict', '--insecure'], { patience: 5000, strict: true, lax: true }],
    [['--help'], { help: true }],
  ])('%j', (args, expected) => {
    expect(readOptions(args)).toMatchObject(expected);
  });

  it.each<[string[], string]>([
    [[], 'nothing: an address such as https://example.com is accepted'],
    [['ftp://a.example'], 'ftp://a.example: an address'],
    [['a.example', 'b.example'], 'a.example b.example: one address is accepted'],
    [['a.example', '--scenarios', 'maybe'], '--scenarios maybe: none,reject,accept,withdraw,dnt,gpc are accepted'],
    [['a.example', '--timeout', '0'], '--timeout 0: a number above 0 is accepted'],
    [['a.example', '--colour'], '--colour'],
  ])('%j is refused', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
