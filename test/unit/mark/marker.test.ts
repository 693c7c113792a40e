import { describe, expect, test } from 'vitest';
import { createBase } from '../../../src/mark/base.ts';
import { createMarker } from '../../../src/mark/marker.ts';
import { createSplicer } from '../../../src/mark/splice.ts';
import type { Change } from '../../../src/mark/types.ts';
import { PAGE, rulesOf } from './rules-of.ts';
import { tagOf } from './tag-of.ts';

function marker(html: string, options: Parameters<typeof rulesOf>[0] = {}) {
  const told: Change[] = [];
  const splicer = createSplicer();
  splicer.append(html);
  const inside: string[] = [];
  const made = createMarker({
    rules: rulesOf(options), base: createBase(PAGE), splicer, tell: (change) => void told.push(change),
    inner(text) {
      inside.push(text);
      return { html: text.toUpperCase(), changes: [{ kind: 'marked', line: 2, vendor: 'stats', element: 'img', address: 'a' }] };
    },
  });
  return { made, told, inside, out: () => splicer.take(splicer.length()) };
}

const words = (changes: Change[]): string[] => changes.map(({ kind, line, vendor, element, address }) => `${kind} ${line} ${vendor} ${element} ${address}`.trim());

test('a script of a vendor is marked at once', () => {
  const { made, told, out } = marker('\n<script src="//stats.test/a.js">');
  made.startTag(tagOf('\n<script src="//stats.test/a.js">'));
  expect(made.waiting()).toBeUndefined();
  expect(out()).toBe('\n<script type="text/plain" data-consentry="stats" src="//stats.test/a.js">');
  expect(words(told)).toEqual(['marked 2 stats script //stats.test/a.js']);
});

test.each(['<script src="own.js">', '<script src>', '<script type="text/plain" data-consentry="stats" src="//stats.test/a.js">', '<script type="application/json">', '<p>', '<svg><script/>'])('%s stays, and nobody waits', (html) => {
  const { made, told, out } = marker(html);
  made.startTag(tagOf(html));
  expect([made.waiting(), told, out()]).toEqual([undefined, [], html]);
});

describe('an inline script waits for its text', () => {
  const close = (code: string, options?: Parameters<typeof rulesOf>[0]) => {
    const { made, told, out } = marker('<script>', options);
    const tag = tagOf('<script>');
    made.startTag(tag);
    expect(made.waiting()).toBe(tag);
    made.close(code);
    expect(made.waiting()).toBeUndefined();
    return [words(told), out()];
  };
  const SNIPPET = 'document.createElement("script").src = "//stats.test/a.js"';
  const MARKED = '<script type="text/plain" data-consentry="';

  test.each([
    ['the page\'s own', 'start()', [], '<script>'],
    ['a companion that nothing stubs', 'direct_tracker.ready()', ['marked 1 direct inline script'], `${MARKED}direct">`],
    ['a loader that sets a queue up', SNIPPET, ['left 1 stats inline script'], '<script>'],
    ['a companion that loads as well', `${SNIPPET}; direct.init()`, ['marked 1 direct inline script'], `${MARKED}direct">`],
  ])('%s', (_, code, told, html) => {
    expect(close(code)).toEqual([told, html]);
  });

  test('loaders are marked too when the owner says so', () => {
    expect(close(SNIPPET, { holdSnippets: true })).toEqual([['marked 1 stats inline script'], `${MARKED}stats">`]);
    expect(close('start()', { holdSnippets: true })).toEqual([[], '<script>']);
  });
});

test('a noscript is marked inside, with lines of the whole', () => {
  const html = '\n\n<noscript><img></noscript>';
  const { made, told, inside, out } = marker(html);
  made.startTag(tagOf('\n\n<noscript>'));
  made.close('<img>');
  expect(inside).toEqual(['<img>']);
  expect(out()).toBe('\n\n<noscript><IMG></noscript>');
  expect(words(told)).toEqual(['marked 4 stats img a']);
});

test.each([
  '<template><script src="//stats.test/a.js">', '<template><iframe src="//chat.test/">', '<template><img src="//stats.test/a.gif">', '<template shadowrootmode=open><script src="//stats.test/a.js">',
])('inside a template too, because Firefox fetches there: %s', (html) => {
  const { made, told } = marker(html);
  made.startTag(tagOf(html));
  expect(told).toHaveLength(1);
});
