import { describe, expect, test } from 'vitest';
import { addressOf, markScript, runs } from '../../../src/mark/script.ts';
import { apply, tagOf } from './tag-of.ts';

describe('which scripts run', () => {
  test.each([
    '<script>', '<script type>', '<script type="">', '<script type="text/javascript">', '<script type=" TEXT/JavaScript ">', '<script type=module>', '<SCRIPT TYPE=MODULE>',
    '<script type="application/javascript">', '<script type="application/x-javascript">', '<script type="text/x-javascript">', '<script type="text/ecmascript">',
    '<script type="application/ecmascript">', '<script type="text/jscript">', '<script type="text/livescript">', '<script type="text/javascript1.5">', '<script nomodule>', '<script language="vbscript">',
  ])('%s', (html) => expect(runs(tagOf(html))).toBe(true));

  test.each([
    '<script type="text/plain">', '<script type="application/json">', '<script type="application/ld+json">', '<script type="importmap">', '<script type="speculationrules">',
    '<script type="text/template">', '<script type="text/javascript; charset=utf-8">', '<script type="text/javascript1.9">', '<script type="text/partytown">', '<script type="modules">',
  ])('not %s', (html) => expect(runs(tagOf(html))).toBe(false));
});

describe('its address', () => {
  test.each([
    ['<script src=a.js>', 'a.js'],
    ['<script src>', ''],
    ['<script>', undefined],
    ['<script href=a.js>', undefined],
    ['<svg><script href=a.js>', 'a.js'],
    ['<svg><script xlink:href=a.js>', 'a.js'],
    ['<svg><script src=a.js>', undefined],
    ['<svg><script href=a.js xlink:href=b.js>', 'a.js'],
  ])('%s', (html, expected) => expect(addressOf(tagOf(html))).toBe(expected));
});

describe('the marked form', () => {
  test.each([
    ['<script src=a.js>', '<script type="text/plain" data-consentry="stats" src=a.js>'],
    ['<SCRIPT\r\nSRC="a.js"  ASYNC>', '<SCRIPT type="text/plain" data-consentry="stats"\r\nSRC="a.js"  ASYNC>'],
    ['<script type="module" src=a.js>', '<script type="text/plain" data-consentry="stats" data-consentry-type="module" src=a.js>'],
    ['<script src=a.js type>', '<script type="text/plain" data-consentry="stats" src=a.js data-consentry-type>'],
    ['<script async TYPE=\'text/javascript\'src=a.js>', '<script type="text/plain" data-consentry="stats" async data-consentry-type=\'text/javascript\'src=a.js>'],
    ['<script data-consentry="analytics" src=a.js>', '<script type="text/plain" data-consentry="analytics" src=a.js>'],
    ['<script/src=a.js>', '<script type="text/plain" data-consentry="stats"/src=a.js>'],
    ['<script>', '<script type="text/plain" data-consentry="stats">'],
    ['<svg><script href=a.js />', '<svg><script type="text/plain" data-consentry="stats" href=a.js />'],
    ['<script nonce=n integrity="sha384-a" crossorigin fetchpriority=low id=i data-own="1" src=a.js>', '<script type="text/plain" data-consentry="stats" nonce=n integrity="sha384-a" crossorigin fetchpriority=low id=i data-own="1" src=a.js>'],
  ])('%s', (html, expected) => {
    const written = apply(html, markScript(tagOf(html), 'stats'));
    expect(written).toBe(expected);
    expect(runs(tagOf(written))).toBe(false);
    expect(addressOf(tagOf(written))).toBe(addressOf(tagOf(html)));
  });
});
