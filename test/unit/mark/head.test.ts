import { describe, expect, test } from 'vitest';
import { createBase } from '../../../src/mark/base.ts';
import { createHead } from '../../../src/mark/head.ts';
import type { Head, Place } from '../../../src/mark/head.ts';
import { createOwnTag } from '../../../src/mark/ownTag.ts';
import { Reader } from '../../../src/mark/reader.ts';
import type { Change } from '../../../src/mark/types.ts';

const OWN = createOwnTag('/consentry.js', undefined);

function look(html: string, { own = OWN }: { own?: typeof OWN | null } = {}): { place: Place | undefined; told: Change[]; head: Head } {
  const told: Change[] = [];
  const head = createHead(own ?? undefined, createBase('https://shop.test/'), (change) => void told.push(change));
  let place: Place | undefined;
  let inline: Parameters<Head['startTag']>[0] | undefined;
  const reader = new Reader({
    doctype: head.doctype,
    startTag(tag) {
      head.startTag(tag);
      if (tag.name === 'script') inline = tag;
    },
    endTag(name, start) {
      if (name === 'script' && inline) head.inline(html.slice(inline.end, start), inline);
    },
    upTo(_, inBody) {
      if (inBody) place ??= head.close();
    },
  });
  reader.write(html, true);
  return { place: place ?? head.close(), told, head };
}

/** The text with `|` where the tag goes. */
const placed = (html: string): string => {
  const { place } = look(html);
  return place ? `${html.slice(0, place.at)}|${html.slice(place.at)}` : html;
};

describe('where it goes', () => {
  test.each([
    ['<!doctype html><html><head><title>a</title></head>', '<!doctype html><html><head>|<title>a</title></head>'],
    ['<!DOCTYPE html>\r\n<HTML LANG=zh>\r\n<HEAD PROFILE="a>b">\r\n<meta>', '<!DOCTYPE html>\r\n<HTML LANG=zh>\r\n<HEAD PROFILE="a>b">|\r\n<meta>'],
    ['<!doctype html><html><title>a</title>', '<!doctype html><html>|<title>a</title>'],
    ['<!doctype html><title>a</title><p>', '<!doctype html>|<title>a</title><p>'],
    ['<!doctype html>\n<!-- c -->\n<p>', '<!doctype html>|\n<!-- c -->\n<p>'],
    ['<!-- c --><html><body>', '<!-- c --><html>|<body>'],
    ['<html><!-- <head> --><head><link>', '<html><!-- <head> --><head>|<link>'],
    ['<title>a</title>', '|<title>a</title>'],
    ['<body>', '|<body>'],
    ['<!doctype html>', '<!doctype html>|'],
    ['<!doctype html>text', '<!doctype html>|text'],
    ['<html><head></head><head><title>', '<html><head>|</head><head><title>'],
    ['<html><frameset><frame>', '<html>|<frameset><frame>'],
    ['<head><script src="/other.js"></script>', '<head>|<script src="/other.js"></script>'],
    ['<head><template><script src="/other.js"></script></template>', '<head>|<template><script src="/other.js"></script></template>'],
  ])('%s', (html, expected) => {
    expect(placed(html)).toBe(expected);
  });

  test('its line is told', () => {
    expect(look('<!doctype html>\n<html>\n<head\n>\n<title>').place).toEqual({ at: 30, line: 4 });
    expect(look('\n<!doctype html>\n<p>').place).toEqual({ at: 16, line: 2 });
  });
});

describe('where it does not go', () => {
  test.each([
    ['a piece of a page', '<p>hello</p>'],
    ['a piece with scripts', '<script src="/a.js"></script><link rel=stylesheet href=a.css>'],
    ['text', 'hello'],
    ['nothing', ''],
    ['a page that has it', '<!doctype html><head><script src="/consentry.js"></script>'],
    ['a page that has it from elsewhere', '<!doctype html><head><script src="//cdn.test/consentry.js?v=1" data-vendors="360"></script>'],
    ['a page that carries it inline', '<!doctype html><head><script>/*! Consentry 1.0.0 | MIT */\n;(function(){})()</script>'],
    ['a page that has it late', '<!doctype html><head><meta><script src="/a.js"></script><title>a</title><script src="/consentry.js"></script>'],
  ])('%s', (_, html) => {
    expect(placed(html)).toBe(html);
  });

  test('a page, when no tag was asked for', () => {
    const { place, head } = look('<!doctype html><head>', { own: null });
    expect(place).toBeUndefined();
    expect(head.waitsAt()).toBeUndefined();
  });
});

test('one in the body does not count: what the head loads came before it', () => {
  expect(placed('<head></head><body><script src="/consentry.js"></script>')).toBe('<head>|</head><body><script src="/consentry.js"></script>');
});

describe('below another script it is told', () => {
  const late = (html: string) => look(html).told.map(({ kind, line }) => [kind, line]);
  test.each([
    ['a file', '<head><script src=a.js></script>\n<script src="/consentry.js"></script>', [['late', 2]]],
    ['an inline script', '<head><script>1</script>\n\n<script src="/consentry.js"></script>', [['late', 3]]],
    ['pasted inline', '<head><script>1</script>\n<script>/*! Consentry 1 */</script>', [['late', 2]]],
    ['the first one', '<head><meta><script src="/consentry.js"></script><script>1</script>', []],
    ['pasted first', '<head><script>\n/*! Consentry 1 */</script><script>1</script>', []],
    ['data is no script', '<head><script type="application/json" data-consentry-config>{}</script><script src="/consentry.js"></script>', []],
  ])('%s', (_, html, expected) => {
    expect(late(html)).toEqual(expected);
  });
});

test('until it is found or the head is over, nothing may leave from its place on', () => {
  const head = createHead(OWN, createBase('https://shop.test/'), () => undefined);
  expect(head.waitsAt()).toBe(0);
  head.doctype(15, 1);
  expect(head.waitsAt()).toBe(15);
  expect(head.close()).toEqual({ at: 15, line: 1 });
  expect(head.waitsAt()).toBeUndefined();
  expect(head.close()).toBeUndefined();
});
