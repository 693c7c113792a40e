import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { ALIASES, match } from '../../src/i18n/match.ts';

const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('the files that pages load are there', () => {
  expect(scripts).toEqual(expect.arrayContaining(['consentry.js', 'consentry-ui.js']));
});

describe.each(scripts)('%s', (file) => {
  test('is ES2020', () => {
    expect(() => parse(read(file), { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  test('begins with a hint to the compiler, the banner, and a semicolon', () => {
    const [hint, banner, code] = read(file).split('\n');
    expect([hint, banner, code?.[0]]).toEqual(['//# allFunctionsCalledOnLoad', `/*! Consentry ${version} | MIT */`, ';']);
  });

  test('has no other comment', () => {
    const comments: string[] = [];
    parse(read(file), { ecmaVersion: 2020, sourceType: 'script', onComment: (_, text) => comments.push(text) });
    expect(comments).toHaveLength(2);
  });

  test('names no build constant', () => {
    expect(read(file)).not.toMatch(/__(DEV|VERSION|\w+_INTEGRITY)__/);
  });

  test('can stand inline: it never ends its own script element', () => {
    expect(read(file)).not.toMatch(/<\/script|<!--/i);
  });
});

test('what parses as ES2020 is not everything', () => {
  expect(() => parse('a ||= 1', { ecmaVersion: 2020, sourceType: 'script' })).toThrow();
});

describe('a file carries the hash of the file it loads', () => {
  test.each<[string, string]>([
    ['consentry.js', 'consentry-ui.js'],
    ['consentry.mjs', 'consentry-ui.js'],
    ['consentry-ui.js', 'consentry-preferences.js'],
    ['consentry-ui.js', 'i18n/integrity.json'],
    // Nobody checks the words of the button that leads back: they are shown as text, by the file where each byte counts most.
    ...readdirSync('dist/i18n').filter((name) => !/^(integrity|reopen)\.json$/.test(name)).map((name): [string, string] => ['i18n/integrity.json', `i18n/${name}`]),
  ])('%s, of %s', (loader, loaded) => {
    const hash = createHash('sha384').update(readFileSync(`dist/${loaded}`)).digest('base64');
    expect(read(loader)).toContain(`sha384-${hash}`);
  });
});

test('the words of the button that leads back stand under every tag that its own rules could not tell, as the banner reads it', () => {
  const words = JSON.parse(read('i18n/reopen.json')) as { [tag: string]: string };
  const langs = readdirSync('dist/i18n').map((name) => name.replace('.json', '')).filter((lang) => !['integrity', 'reopen'].includes(lang));
  const shipped = ['en', 'zh-CN', ...langs];
  expect(Object.keys(words)).toEqual(expect.arrayContaining(langs));
  const told = ['zh-Hant', 'zh-MO', ...Object.keys(ALIASES), ...Object.keys(words)];
  for (const tag of told) expect(words[tag], tag).toBe(words[match([tag], shipped) ?? '']);
});
