import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOwnTag } from '../../../src/mark/ownTag.ts';
import { createRewriter, markText } from '../../../src/mark/rewriter.ts';
import { anyCuts, anyPage, cut } from './pages.ts';
import { rulesOf } from './rules-of.ts';

const TAG = '<script src="/consentry.js"></script>';
const PLAIN = rulesOf();
const WITH_TAG = rulesOf({ tag: createOwnTag('/consentry.js', undefined) });
const HOLDING = rulesOf({ tag: createOwnTag('/consentry.js', undefined), holdSnippets: true });
const ALL = [PLAIN, WITH_TAG, HOLDING];

const mark = (html: string, rules = PLAIN): string => markText(html, rules).html;
const inPieces = (pieces: readonly string[], rules = PLAIN): string[] => {
  const rewriter = createRewriter(rules);
  return [...pieces.map((piece) => rewriter.write(piece)), rewriter.end()];
};

/** Takes everything away that marking adds, the slow way: what is left must be the original. */
const unmark = (html: string): string => html
  .replaceAll(TAG, '')
  .replace(/ type="text\/plain" data-consentry="(?:stats|chat|direct)"/g, '')
  .replace(/ data-consentry="(?:stats|chat|direct)"/g, '')
  .replace(/data-consentry-(?=type|src|srcset|href)/g, '')
  .replace(/data-(?=src=https:\/\/chat)/g, '');

describe('a whole page', () => {
  test('is marked where it must be and nowhere else', () => {
    const html = '\uFEFF<!DOCTYPE html>\r\n<HTML>\r\n<head>\r\n<script>var q=[]</script><!-- <script src=//stats.test/a.js> -->\r\n'
      + '<script src=//stats.test/a.js></script><noscript>\r\n<img src="//stats.test/n.gif"></noscript></head>\r\n<body>文字<script>direct_tracker.ready()</script></body>';
    expect(mark(html, WITH_TAG)).toBe('\uFEFF<!DOCTYPE html>\r\n<HTML>\r\n<head>' + TAG + '\r\n<script>var q=[]</script><!-- <script src=//stats.test/a.js> -->\r\n'
      + '<script type="text/plain" data-consentry="stats" src=//stats.test/a.js></script><noscript>\r\n<img data-consentry="stats" data-consentry-src="//stats.test/n.gif"></noscript></head>\r\n'
      + '<body>文字<script type="text/plain" data-consentry="direct">direct_tracker.ready()</script></body>');
  });

  test('changes are told in the order of the page, the tag first', () => {
    const html = '<html>\n<head>\n<script src=//stats.test/a.js></script>\n<noscript>\n<img src="//stats.test/n.gif"></noscript>\n<body>\n<img src=//chat.test>';
    expect(markText(html, WITH_TAG).changes.map(({ kind, line, vendor, element, address }) => [kind, line, vendor, element, address])).toEqual([
      ['added', 2, '', 'script', '/consentry.js'], ['marked', 3, 'stats', 'script', '//stats.test/a.js'],
      ['marked', 5, 'stats', 'img', '//stats.test/n.gif'], ['marked', 7, 'chat', 'img', '//chat.test'],
    ]);
  });

  test.each([
    ['after a base, relative addresses are another host\'s', '<base href="//stats.test/"><img src="a.gif">', '<base href="//stats.test/"><img data-consentry="stats" data-consentry-src="a.gif">'],
    ['not before it', '<img src="a.gif"><base href="//stats.test/">', '<img src="a.gif"><base href="//stats.test/">'],
    ['a base inside a template is none', '<template><base href="//stats.test/"></template><img src="a.gif">', '<template><base href="//stats.test/"></template><img src="a.gif">'],
    ['a base holds inside noscript too', '<base href="//stats.test/"><noscript><img src="a.gif"></noscript>', '<base href="//stats.test/"><noscript><img data-consentry="stats" data-consentry-src="a.gif"></noscript>'],
    ['a string that ends the script', '<script>a = "</script><img src=//stats.test/a>"', '<script>a = "</script><img data-consentry="stats" data-consentry-src=//stats.test/a>"'],
    ['a script without an end never runs', '<script>direct_tracker.ready()', '<script>direct_tracker.ready()'],
    ['a script that hides in a comment of a script', '<script><!-- <script></script><img src=//stats.test/a> --></script>', '<script><!-- <script></script><img src=//stats.test/a> --></script>'],
    ['a noscript that ends inside its comment', '<noscript><!-- </noscript><img src=//stats.test/a>-->', '<noscript><!-- </noscript><img data-consentry="stats" data-consentry-src=//stats.test/a>-->'],
    ['a revealed conditional comment', '<![if !IE]><img src=//stats.test/a><![endif]>', '<![if !IE]><img data-consentry="stats" data-consentry-src=//stats.test/a><![endif]>'],
    ['a noscript that the tree builder drops', '<select><noscript><img src=//stats.test/a></noscript><img src=//stats.test/b>', '<select><noscript><img data-consentry="stats" data-consentry-src=//stats.test/a></noscript><img data-consentry="stats" data-consentry-src=//stats.test/b>'],
    ['a script that the tree builder drops', '<frameset><script><frame src=//chat.test/></frameset>', '<frameset><script><frame data-consentry="chat" data-consentry-src=//chat.test/></frameset>'],
    ['an empty text', '', ''],
  ])('%s', (_, html, expected) => {
    expect(mark(html)).toBe(expected);
  });
});

describe('any page', { timeout: 60_000 }, () => {
  test('marking twice changes nothing', () => {
    fc.assert(fc.property(anyPage, fc.constantFrom(...ALL), (html, rules) => {
      const once = mark(html, rules);
      expect(mark(once, rules)).toBe(once);
    }), { numRuns: 300 });
  });

  test('every other byte is preserved', () => {
    fc.assert(fc.property(anyPage, fc.constantFrom(...ALL), (html, rules) => {
      fc.pre(unmark(html) === html);
      expect(unmark(mark(html, rules))).toBe(html);
    }), { numRuns: 300 });
  });

  test('in any pieces it is the same page', () => {
    fc.assert(fc.property(anyPage, anyCuts, fc.constantFrom(...ALL), (html, cuts, rules) => {
      expect(inPieces(cut(html, cuts), rules).join('')).toBe(mark(html, rules));
    }), { numRuns: 500 });
  });

  test('and the same report', () => {
    fc.assert(fc.property(anyPage, anyCuts, (html, cuts) => {
      const rewriter = createRewriter(WITH_TAG);
      for (const piece of cut(html, cuts)) rewriter.write(piece);
      rewriter.end();
      expect(rewriter.changes).toEqual(markText(html, WITH_TAG).changes);
    }), { numRuns: 300 });
  });

  test('a page that names no vendor stays as it is', () => {
    fc.assert(fc.property(anyPage.filter((html) => !/stats|chat|direct|consentry/i.test(html)), (html) => {
      expect(mark(html)).toBe(html);
    }), { numRuns: 200 });
  });
});

test('marking does something to most of them, or the properties would say nothing', () => {
  const pages = fc.sample(anyPage, { numRuns: 200, seed: 1 });
  expect(pages.filter((html) => mark(html, HOLDING) !== html).length).toBeGreaterThan(100);
});

test('sign by sign', () => {
  const html = '<!doctype html><head><title>a</title><script src="//stats.test/a.js"></script><body>😀<script>direct_tracker.ready()</script>\r\n<img src=//chat.test/>';
  expect(inPieces(html.split(''), HOLDING).join('')).toBe(mark(html, HOLDING));
});

describe('a page on its way does not wait longer than it must', () => {
  test('without a tag to add, each token leaves with its piece', () => {
    expect(inPieces(['<p>one</p>', '<p>two</p>', '<img src="//stats.', 'test/a.gif">', 'rest'])).toEqual([
      '<p>one</p>', '<p>two</p>', '', '<img data-consentry="stats" data-consentry-src="//stats.test/a.gif">', 'rest', '',
    ]);
  });

  test('with one, the page waits for the end of its head', () => {
    expect(inPieces(['<!doctype html><head><title>a</title>', '<meta>', '</head><body>', '<p>'], WITH_TAG)).toEqual([
      '<!doctype html><head>', '', `${TAG}<title>a</title><meta></head><body>`, '<p>', '',
    ]);
  });

  test('or for the tag, when the page has it', () => {
    expect(inPieces([`<head>${TAG}<title>a</title>`, '<meta>'], WITH_TAG)).toEqual([`<head>${TAG}<title>a</title>`, '<meta>', '']);
  });

  test('an inline script waits for its end', () => {
    expect(inPieces(['<p>a</p><script>dir', 'ect_tracker.ready()', '</script>'])).toEqual([
      '<p>a</p>', '', '<script type="text/plain" data-consentry="direct">direct_tracker.ready()</script>', '',
    ]);
  });
});
