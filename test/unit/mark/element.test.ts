import { describe, expect, test } from 'vitest';
import { markElement } from '../../../src/mark/element.ts';
import { PAGE, rulesOf } from './rules-of.ts';
import { apply, tagOf } from './tag-of.ts';

const rules = rulesOf();
const marked = (html: string): string | undefined => {
  const found = markElement(tagOf(html), (address) => rules.vendorOf(address, PAGE));
  return found && apply(html, found.edits);
};

describe('addresses are put aside', () => {
  test.each([
    ['<img src="//stats.test/a.gif">', '<img data-consentry="stats" data-consentry-src="//stats.test/a.gif">'],
    ['<IMG SRC=//stats.test/a.gif>', '<IMG data-consentry="stats" data-consentry-src=//stats.test/a.gif>'],
    ["<img alt='a' src='//stats.test/a.gif'/>", "<img data-consentry=\"stats\" alt='a' data-consentry-src='//stats.test/a.gif'/>"],
    ['<img\n\tsrc = "//stats.test/a.gif"\n>', '<img data-consentry="stats"\n\tdata-consentry-src = "//stats.test/a.gif"\n>'],
    ['<img/src="//stats.test/a.gif">', '<img data-consentry="stats"/data-consentry-src="//stats.test/a.gif">'],
    ['<img src="own.gif" srcset="//stats.test/a.gif 2x, own.gif">', '<img data-consentry="stats" src="own.gif" data-consentry-srcset="//stats.test/a.gif 2x, own.gif">'],
    ['<img src="//stats.test/a" srcset="//stats.test/b 2x">', '<img data-consentry="stats" data-consentry-src="//stats.test/a" data-consentry-srcset="//stats.test/b 2x">'],
    ['<picture><source srcset="own.gif, //stats.test/a.gif 2x">', '<picture><source data-consentry="stats" data-consentry-srcset="own.gif, //stats.test/a.gif 2x">'],
    ['<iframe src="https://a.chat.test/">', '<iframe data-consentry="chat" data-src="https://a.chat.test/">'],
    ['<iframe data-src="mine" src="https://a.chat.test/">', '<iframe data-consentry="chat" data-src="mine" data-consentry-src="https://a.chat.test/">'],
    ['<embed src="//chat.test/">', '<embed data-consentry="chat" data-consentry-src="//chat.test/">'],
    ['<object data="//chat.test/">', '<object data-consentry="chat" data-consentry-data="//chat.test/">'],
    ['<video src="//chat.test/v" poster="//chat.test/p">', '<video data-consentry="chat" data-consentry-src="//chat.test/v" data-consentry-poster="//chat.test/p">'],
    ['<audio src="//chat.test/v">', '<audio data-consentry="chat" data-consentry-src="//chat.test/v">'],
    ['<video><track src="//chat.test/v">', '<video><track data-consentry="chat" data-consentry-src="//chat.test/v">'],
    ['<input type=image src="//chat.test/v">', '<input data-consentry="chat" type=image data-consentry-src="//chat.test/v">'],
    ['<svg><image href="//chat.test/v"/>', '<svg><image data-consentry="chat" data-consentry-href="//chat.test/v"/>'],
    ['<svg><feImage href="//chat.test/v"/>', '<svg><feImage data-consentry="chat" data-consentry-href="//chat.test/v"/>'],
    ['<svg><use href="//chat.test/v#a"/>', '<svg><use data-consentry="chat" data-consentry-href="//chat.test/v#a"/>'],
    ['<img src="&#47;/stats.test/a.gif?a=1&amp;b=2">', '<img data-consentry="stats" data-consentry-src="&#47;/stats.test/a.gif?a=1&amp;b=2">'],
    ['<img src="/own-stats.js">', '<img data-consentry="stats" data-consentry-src="/own-stats.js">'],
    ['<img src="//cdn.test/chat/a.gif">', '<img data-consentry="chat" data-consentry-src="//cdn.test/chat/a.gif">'],
    ['<p style="color: red; background: url(//stats.test/a.gif)">', '<p data-consentry="stats" data-consentry-style="color: red; background: url(//stats.test/a.gif)">'],
    [`<p style="background: url('//stats.test/a.gif')">`, `<p data-consentry="stats" data-consentry-style="background: url('//stats.test/a.gif')">`],
    ['<table background="//stats.test/a.gif">', '<table data-consentry="stats" data-consentry-background="//stats.test/a.gif">'],
    ['<iframe style="background: url(//stats.test/a)" src="own.html">', '<iframe data-consentry="stats" data-consentry-style="background: url(//stats.test/a)" src="own.html">'],
    // A document in an address would load the vendor in turn.
    [`<iframe src="data:text/html,<img src='//stats.test/'>">`, `<iframe data-consentry="stats" data-src="data:text/html,<img src='//stats.test/'>">`],
  ])('%s', (html, expected) => {
    expect(marked(html)).toBe(expected);
    expect(marked(expected)).toBeUndefined();
  });

  test('a mark that the owner wrote stays', () => {
    expect(marked('<iframe data-consentry="functional" src="//chat.test/">')).toBe('<iframe data-consentry="functional" data-src="//chat.test/">');
  });
});

describe('links', () => {
  test.each(['preload', 'modulepreload', 'prefetch', 'prerender', 'preconnect', 'dns-prefetch', 'stylesheet', 'icon', 'shortcut icon', 'mask-icon', 'apple-touch-icon', 'apple-touch-icon-precomposed', 'manifest', 'PreConnect', 'alternate stylesheet', 'nofollow preload'])('%s loads or connects', (rel) => {
    expect(marked(`<link rel="${rel}" href="//stats.test">`)).toBe(`<link data-consentry="stats" rel="${rel}" data-consentry-href="//stats.test">`);
  });

  test.each(['canonical', 'alternate', 'next', 'license', 'author', 'me', 'preloads', ''])('"%s" does neither', (rel) => {
    expect(marked(`<link rel="${rel}" href="//stats.test">`)).toBeUndefined();
  });

  test('without a relation, or without a vendor', () => {
    expect(marked('<link href="//stats.test">')).toBeUndefined();
    expect(marked('<link rel=preload href="//other.test">')).toBeUndefined();
  });

  test('images for several screens', () => {
    expect(marked('<link rel=preload as=image imagesrcset="a.gif, //stats.test/b.gif 2x">'))
      .toBe('<link data-consentry="stats" rel=preload as=image data-consentry-imagesrcset="a.gif, //stats.test/b.gif 2x">');
  });
});

describe('left alone', () => {
  test.each([
    '<img src="own.gif">', '<p style="color: red">', '<p style="background: url(own.gif)">', '<img>', '<img src>', '<img src="">', '<img alt="//stats.test/">', '<a href="//stats.test/">', '<area href="//stats.test/">', '<base href="//stats.test/">',
    '<form action="//stats.test/">', '<div src="//stats.test/">', '<iframe src="about:blank">', '<img data-src="//stats.test/">',
    '<img src="//stats.test.other.test/">', '<img src="//otherstats.test/">', '<img src="//cdn.test/other/">', '<img src="http://[broken">', '<img src="mailto:a@stats.test">',
  ])('%s', (html) => {
    expect(marked(html)).toBeUndefined();
  });
});
