import { describe, expect, test } from 'vitest';
import { Reader } from '../../../src/mark/reader.ts';
import { tagOf, tagsOf } from './tag-of.ts';

const names = (html: string): string[] => tagsOf(html).map(({ name }) => name);

/** Everything a reader says, in order. */
function heard(pieces: readonly string[]): string[] {
  const said: string[] = [];
  const reader = new Reader({
    doctype: (end, line) => void said.push(`doctype ${end} line ${line}`),
    startTag: ({ name, start, end }) => void said.push(`<${name} ${start} ${end}`),
    endTag: (name, start) => void said.push(`</${name} ${start}`),
    upTo: (end, inBody) => void said.push(`${end}${inBody ? ' body' : ''}`),
  });
  for (const piece of pieces) reader.write(piece, false);
  reader.write('', true);
  return said;
}

describe('where things stand', () => {
  test('a tag, its attributes and its line', () => {
    const html = '<p>\r\n<IMG\n  SRC=a.gif  alt="x">';
    const tag = tagOf(html);
    expect(tag).toMatchObject({ name: 'img', start: 5, end: html.length, line: 2, endLine: 3, foreign: false, selfClosing: false, inTemplate: false });
    expect([...tag.attributes].map(([name, { value, start }]) => [name, value, html.slice(start, start + name.length)]))
      .toEqual([['src', 'a.gif', 'SRC'], ['alt', 'x', 'alt']]);
  });

  test('offsets count what was written: line ends, signs beyond the first plane, zeros', () => {
    for (const before of ['\r\n\r\n', '\r\r', '😀😀', '\0\0', '&amp;&lt;', 'e\u0301', '\uD800']) {
      const html = `<p>${before}<img src=a>`;
      expect(html.slice(tagOf(html).start)).toBe('<img src=a>');
    }
  });

  test('references in values are resolved, offsets are not moved by them', () => {
    const html = '<img src="&#104;ttps://a.test/?a=1&amp;b=2&copy=3" id=i>';
    const { attributes } = tagOf(html);
    expect(attributes.get('src')?.value).toBe('https://a.test/?a=1&b=2&copy=3');
    expect(html.slice(attributes.get('id')?.start)).toBe('id=i>');
  });

  test('of two attributes of one name the first counts', () => {
    expect(tagOf('<img src=a SRC=b>').attributes.get('src')).toEqual({ value: 'a', start: 5 });
  });
});

describe('what is a tag and what is not', () => {
  test.each([
    ['comments', '<!-- <img> --><br>', ['br']],
    ['a comment that ends early', '<!--><img>', ['img']],
    ['conditional comments', '<!--[if IE]><img><![endif]--><br>', ['br']],
    ['revealed conditional comments', '<![if !IE]><img><![endif]>', ['img']],
    ['text of a script', '<script>"<img>"</script><br>', ['script', 'br']],
    ['the end of a script inside a string', '<script>"</script><img>"', ['script', 'img']],
    ['a script inside a comment inside a script', '<script><!-- <script></script> --></script><br>', ['script', 'br']],
    ['text areas, titles and old raw text', '<title><img></title><textarea><img></textarea><xmp><img></xmp><iframe><img></iframe><noembed><img></noembed>', ['title', 'textarea', 'xmp', 'iframe', 'noembed']],
    ['text of a noscript', '<noscript><img></noscript><br>', ['noscript', 'br']],
    ['plain text to the end', '<plaintext><img>', ['plaintext']],
    ['CDATA in HTML is a comment that ends at the next bracket', '<![CDATA[ <img> ]]>', []],
    ['CDATA in SVG is text', '<svg><![CDATA[ <img> ]]><path/></svg>', ['svg', 'path']],
    ['an unfinished tag', '<p><img src="', ['p']],
    ['tags in a select', '<select><img></select>', ['select', 'img']],
  ])('%s', (_, html, expected) => {
    expect(names(html)).toEqual(expected);
  });

  test('an empty style or script of SVG does not swallow the rest, one of HTML does', () => {
    expect(names('<svg><style/><script href="a"/></svg><img>')).toEqual(['svg', 'style', 'script', 'img']);
    expect(names('<style/><img></style><br>')).toEqual(['style', 'br']);
  });

  test('SVG that was never closed ends where HTML begins again', () => {
    expect(tagsOf('<div><svg><g></div><style/><img>').map(({ name, foreign }) => [name, foreign])).toEqual([['div', false], ['svg', false], ['g', true], ['style', false]]);
    expect(tagOf('<svg><foreignObject><img>').foreign).toBe(false);
    expect(tagOf('<svg><a><script href=x>').foreign).toBe(true);
  });
});

describe('where text follows', () => {
  test.each([
    ['<script>', true], ['<noscript>', true], ['<style>', true], ['<p>', false], ['<svg><script>', false], ['<svg><script/>', false], ['<select><noscript>', false], ['<frameset><script>', false], ['<body><noscript>', true],
  ])('%s: %s', (html, expected) => {
    expect(tagOf(html).textFollows).toBe(expected);
  });
});

test.each([
  ['<div><img>', false], ['<template><div><img>', true], ['<template shadowrootmode="open"><img>', true], ['<template><template></template><img>', true],
  ['<template><img></template><img>', false], ['</template><img>', false], ['<svg><template><image>', false], ['<template>', false],
])('inside a template, %s: %s', (html, expected) => {
  expect(tagOf(html).inTemplate).toBe(expected);
});

describe('how far it is', () => {
  test('each token says where it ends, and whether the head is over', () => {
    expect(heard(['<!doctype html>\n<html><head><title>a</title></head><body>b</body>'])).toEqual([
      'doctype 15 line 1', '15', '16', '<html 16 22', '22', '<head 22 28', '28', '<title 28 35', '35', '36', '</title 36', '44', '</head 44', '51 body',
      '<body 51 57', '57 body', '58 body', '</body 58', '65 body',
    ]);
  });

  test.each(['text', '<p>', '<img>', '</head>', '<body>', '</body>', '<frameset>'])('%s ends the head', (what) => {
    expect(heard(['<title></title>', what, '<!---->']).at(-1)).toMatch(/ body$/);
  });

  test.each(['<!-- c -->', ' \n', '<meta>', '<link>', '<style>a</style>', '<script>a</script>', '<noscript>a</noscript>', '<template><p>a</p></template>', '<base>'])('%s does not', (what) => {
    expect(heard(['<title></title>', what, '<!---->']).at(-1)).not.toMatch(/body/);
  });

  test('pieces say the same as the whole', () => {
    const html = '<!DOCTYPE html><table>a<tr><td>&amp;<script>1</script><svg><a/></svg></table><select><option>1';
    const tags = (said: string[]) => said.filter((text) => text.startsWith('<'));
    expect(tags(heard([...html]))).toEqual(tags(heard([html])));
    expect(tags(heard([html])).length).toBeGreaterThan(8);
  });

  test('a tag that the tree builder hands on is told once', () => {
    expect(names('<table><tr><td>1</td><td>2</table><table>x<b>y</b>')).toEqual(['table', 'tr', 'td', 'td', 'table', 'b']);
  });
});
