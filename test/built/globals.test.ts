import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');

/** Own properties of the window that the scripts add, one after the other. */
function added(...scripts: string[]): string[] {
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://shop.test/', runScripts: 'outside-only',
  });
  const before = new Set(Reflect.ownKeys(window));
  for (const script of scripts) window.eval(script);
  const names = Reflect.ownKeys(window).filter((key) => !before.has(key)).map(String);
  window.close();
  return names;
}

describe('globals', () => {
  test('consentry.js adds exactly one', () => {
    expect(added(read('consentry.js'))).toEqual(['consentry']);
  });

  test('consentry-ui.js and consentry-preferences.js add none', () => {
    expect(added(read('consentry-ui.js'), read('consentry-preferences.js'))).toEqual([]);
  });

  test('a global more would be seen', () => {
    expect(added('var first = 1; window.second = 2')).toEqual(['first', 'second']);
  });
});

test('consentry.js may follow code that ends without a semicolon', () => {
  expect(added(`window.before = function () {}\n${read('consentry.js')}`)).toEqual(['before', 'consentry']);
  expect(added(`window.before = function () {} ${read('consentry.js')}`)).toEqual(['before', 'consentry']);
});
