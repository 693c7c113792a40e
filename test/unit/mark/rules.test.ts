import { describe, expect, test } from 'vitest';
import { createGate } from '../../../src/guard/gate.ts';
import { PAGE, VENDORS, rulesOf } from './rules-of.ts';

const rules = rulesOf();

describe('the vendor of an address', () => {
  test.each([
    ['https://stats.test/a', 'stats'], ['http://A.Stats.TEST/a', 'stats'], ['//stats.test', 'stats'], ['/own-stats.js?v=1', 'stats'], ['own-stats.js', 'stats'],
    ['wss://chat.test/socket', 'chat'], ['https://cdn.test/chat/x', 'chat'], [' https://stats.test/a ', 'stats'], ['https:\\\\stats.test\\a', 'stats'], ['https://stats%2Etest/', 'stats'],
    ['own.gif 1x, //stats.test/a 2x', 'stats'], ['//stats.test/a 1x,//chat.test/b 2x', 'stats'],
  ])('%s', (address, id) => expect(rules.vendorOf(address, PAGE)).toBe(id));

  test.each(['', 'own.js', 'https://cdn.test/other', 'https://shop.test/', 'data:image/gif;base64,R0lGODlhAQAB', 'blob:https://stats.test/1', 'http://[', 'javascript:"//stats.test"', 'https://stats.test.evil.test/'])('nobody\'s: %s', (address) =>
    expect(rules.vendorOf(address, PAGE)).toBeUndefined());

  test('relative to the base', () => {
    expect(rules.vendorOf('a.js', 'https://stats.test/folder/')).toBe('stats');
    expect(rules.vendorOf('/a.js', PAGE)).toBeUndefined();
  });
});

describe('inline companions', () => {
  const pages = { 'direct_tracker.ready(f)': 'direct', 'window.direct_tracker': 'direct', '(direct.init)({})': 'direct', 'var mydirect_tracker': undefined, 'direct.initial': 'direct', '$direct.init()': undefined, '_hmt.push()': undefined, '': undefined };

  test.each(Object.entries(pages))('%s', (code, id) => expect(rules.companionOf(code)).toBe(id));

  test('as the guard sees them', () => {
    Object.assign(globalThis, { location: new URL(PAGE) });
    const gate = createGate({ vendors: VENDORS, allows: () => false, unlisted: 'allow', own: [], log: () => undefined });
    for (const code of Object.keys(pages)) expect(rules.companionOf(code), code).toBe(gate.heldCompanion(code));
    Reflect.deleteProperty(globalThis, 'location');
  });
});

describe('loader snippets', () => {
  test.each([
    ['the usual one', `(function(){var s=document.createElement("script");s.src="//stats.test/s.js?1";document.head.appendChild(s)})()`],
    ['by scheme', `var p=("https:"==document.location.protocol)?"https://":"http://";document.write("<script src='"+p+"stats.test/h.js'><\\/script>")`],
    ['with escaped slashes', String.raw`document.write('<script src="https:\/\/stats.test\/s.js"><\/script>')`],
    ['with escaped slashes and no scheme', String.raw`document.write('<script src="' + scheme + 'stats.test\/h.js"><\/script>')`],
    ['percent-encoded', `document.write(unescape("%3Cscript src='//stats.test/s.js' %3E%3C/script%3E"))`],
    ['an image', 'new Image().src = "https://stats.test/p.gif"'],
    ['a module', 'import("https://stats.test/s.js")'],
    ['in a template literal', 'el.innerHTML = `<img src="//stats.test/p.gif">`'],
    ['an address of the site', 'var s = document.createElement("script"); s.src = "/own-stats.js"'],
    ['with an address in an argument list', '(function(d,u){d.createElement("script").src=u})(document,"//stats.test/s.js")'],
  ])('%s', (_, code) => expect(rules.snippetOf(code, PAGE)).toBe('stats'));

  test.each([
    ['an address that nothing loads', 'var home = "https://stats.test/about";'],
    ['an element and no vendor', 'document.createElement("script").src = "//other.test/s.js"'],
    ['a host that only looks alike', 'document.createElement("script").src = "//stats.test.other.test/s.js"'],
    ['a vendor in words', 'document.createElement("p").textContent = "we use stats.test for numbers"'],
    ['nothing', ''],
  ])('not %s', (_, code) => expect(rules.snippetOf(code, PAGE)).toBeUndefined());
});
