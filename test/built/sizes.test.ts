import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READMES, inWords, sizeOf, statedSizes, withTrueSizes } from '../support/sizes.mjs';

const { budgets } = JSON.parse(readFileSync('package.json', 'utf8')) as { budgets: { [name: string]: number } };

test.each(Object.entries(budgets))('%s is at most %i bytes with brotli', (name, most) => {
  expect(sizeOf(name)).toBeGreaterThan(0);
  expect(sizeOf(name)).toBeLessThanOrEqual(most);
});

test('there is a budget for the two sizes of the design', () => {
  expect(Object.keys(budgets)).toEqual(expect.arrayContaining(['consentry.js', 'first visit']));
});

describe.each(READMES.filter((name) => existsSync(name)))('%s', (name) => {
  test('states true numbers', () => {
    for (const { name: what, said } of statedSizes(readFileSync(name, 'utf8'))) {
      expect(said, `${what}: run npm run sizes`).toBe(inWords(sizeOf(what)));
    }
  });
});

test('the README states both sizes', () => {
  const stated = statedSizes(readFileSync('README.md', 'utf8')).map(({ name }) => name);
  expect(stated).toEqual(expect.arrayContaining(['consentry.js', 'first visit']));
});

test('a wrong number is found and put right', () => {
  const wrong = 'It is <!-- size:consentry.js -->0.1 kB<!-- /size --> small.';
  expect(statedSizes(wrong)).toEqual([{ name: 'consentry.js', said: '0.1 kB' }]);
  expect(statedSizes(withTrueSizes(wrong))).toEqual([{ name: 'consentry.js', said: inWords(sizeOf('consentry.js')) }]);
});
