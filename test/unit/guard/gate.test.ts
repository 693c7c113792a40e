// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Gate, GateOptions } from '../../../src/guard/gate.ts';
import { createGate } from '../../../src/guard/gate.ts';
import type { GuardEntry } from '../../../src/guard/types.ts';
import { vendor } from './vendor.ts';

const VENDORS = [
  vendor({ id: 'hits', hosts: ['hits.example'], cookies: [{ pattern: '^_hit' }], storage: ['^hit-'], globals: ['hit.count', '$hit'] }),
  vendor({ id: 'chat', category: 'functional', hosts: ['chat.example'], urls: ['/chat-api\\.js'] }),
];
let log: GuardEntry[];
let granted: string[];

const gateWith = (options: Partial<GateOptions> = {}): Gate => createGate({
  vendors: VENDORS, allows: (id) => granted.includes(id), unlisted: 'report', log: (entry) => { log.push(entry); }, own: [], ...options,
});
const lines = (): string[] => log.map(({ action, vendor: id, vector, what }) => [action, id, vector, what].join(' '));

beforeEach(() => {
  log = [];
  granted = [];
  document.head.innerHTML = '';
});

describe('an address', () => {
  it('of a held vendor is held, and of a granted one is not', () => {
    const gate = gateWith();
    expect(gate.held('https://hits.example/a.js')).toBe('hits');
    granted = ['hits'];
    expect(gate.held('https://hits.example/a.js')).toBeUndefined();
    granted = [];
    expect(gate.held('https://hits.example/a.js')).toBe('hits');
  });

  it.each(['', 'text/javascript', 'application/x-any', 'image/svg+xml', 'TEXT/HTML;charset=utf-8'])('inside data: of type "%s" is held, in base64 and encoded too', (type) => {
    const text = 'import("https://hits.example/a.js")';
    const encoded = [...text].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('');
    for (const data of [`,${text}`, `,${encoded}`, `;base64,${btoa(text)}`]) expect(gateWith().held(`data:${type}${data}`)).toBe('hits');
    expect(gateWith().held(`data:${type};base64,${btoa('import("/own.js")')}`)).toBeUndefined();
  });

  it.each(['/own.js', 'data:text/javascript,hits.example', 'blob:https://hits.example/1', 'javascript:0', 'about:blank', 'mailto:a@hits.example', 'http://[', '', undefined, null])(
    '%s is none of a vendor', (address) => {
      expect(gateWith().held(address, 'script')).toBeUndefined();
      expect(lines()).toEqual([]);
    });

  it('without a scheme or a host is one of the page, of which only path patterns know', () => {
    const gate = gateWith();
    expect(gate.held('/a.js')).toBeUndefined();
    expect(gate.held('/own/chat-api.js?x=1')).toBe('chat');
    expect(gate.held('chat-api.js')).toBe('chat');
    expect(gate.held('//hits.example/a.js')).toBe('hits');
    expect(gate.held('\\\\hits.example\\a.js')).toBe('hits');
  });

  it('in a long style is looked up alone, not word by word', () => {
    const parse = vi.spyOn(globalThis, 'URL');
    gateWith().held(`${'grid-gap: revert; '.repeat(300)}background: url(https:own.gif)`, 'style');
    const times = parse.mock.calls.length;
    parse.mockRestore();
    // The page's own address, the whole, and the one in it.
    expect(times).toBeLessThanOrEqual(3);
  });

  it.each([
    ['a srcset', '/own.gif 1x, https://hits.example/a.gif 2x'],
    ['a srcset without blanks', '/own.gif 1x,https://hits.example/a.gif 2x'],
    ['a list of pings', '/own https://hits.example/ping'],
    ['CSS', 'color: red; background: url("https://hits.example/a.gif")'],
    ['CSS without quotes', 'background:url(//hits.example/a.gif)'],
    ['blanks around', ' \n https://hits.example/a.js\t'],
  ])('is found in %s', (_, text) => {
    expect(gateWith().held(text)).toBe('hits');
  });

  it.each([['hex', 'url(http://\\68 its.example/a.gif)'], ['dot', 'url("http://hits\\.example/")'], ['line', 'url("http://hi\\\nts.example/")']])(
    'is seen through escapes of CSS: %s', (_, css) => {
      expect(gateWith().hint(css)).toBe(true);
      expect(gateWith().held(css)).toBe('hits');
    });

  it('of text that the page made is that of what the text names', () => {
    const gate = gateWith();
    gate.blobs.set('blob:https://own.example/1', 'hits');
    expect(gate.held('blob:https://own.example/1#x')).toBe('hits');
    expect(gate.held('blob:https://own.example/2')).toBeUndefined();
  });

  it('is logged with its vector and without its query', () => {
    gateWith().held('https://hits.example/a.js?visitor=1#x', 'script');
    gateWith().held('https://hits.example/b', 'fetch', 'dropped');
    expect(lines()).toEqual(['held hits script https://hits.example/a.js', 'dropped hits fetch https://hits.example/b']);
    expect(log[0]!.time).toBeGreaterThan(0);
  });

  it('is answered the same from memory as at first', () => {
    const gate = gateWith();
    for (let index = 0; index < 1200; index += 1) gate.held(`https://own-${index}.example/`);
    expect(gate.held('https://hits.example/')).toBe('hits');
    expect(gate.held('https://own-1.example/')).toBeUndefined();
  });
});

describe('a third party no vendor covers', () => {
  it.each([['allow', undefined, []], ['report', undefined, ['unlisted  script https://cdn.example/x.js']], ['hold', '', ['held  script https://cdn.example/x.js']]] as const)(
    'with %s', (unlisted, held, logged) => {
      expect(gateWith({ unlisted }).held('https://cdn.example/x.js', 'script')).toBe(held);
      expect(lines()).toEqual(logged);
    });

  it('is not one when it is the site, a sister of it, or an address of the owner', () => {
    const gate = gateWith({ unlisted: 'hold', own: ['https://api.owner.com.cn/consentry/', ''] });
    for (const address of [location.href, 'https://img.owner.com.cn/a.gif']) expect(gate.held(address, 'img')).toBeUndefined();
    expect(gate.held('https://other.com.cn/a.gif', 'img')).toBe('');
  });
});

describe('a name', () => {
  it('of a held vendor is dropped and logged, for its own kind of state', () => {
    const gate = gateWith();
    expect(gate.heldName('_hit_1', 'cookies', 'cookie')).toBe('hits');
    expect(gate.heldName('hit-1', 'storage', 'storage')).toBe('hits');
    expect(gate.heldName('hit-1', 'cookies', 'cookie')).toBeUndefined();
    expect(gate.heldName('own', 'cookies', 'cookie')).toBeUndefined();
    expect(lines()).toEqual(['dropped hits cookie _hit_1', 'dropped hits storage hit-1']);
  });

  it('of a granted vendor is let through', () => {
    granted = ['hits'];
    expect(gateWith().heldName('_hit_1', 'cookies', 'cookie')).toBeUndefined();
  });
});

describe('a companion', () => {
  it.each(['hit.count(1)', 'var a = hit.count;', ';window.hit.count()', '$hit("x")', 'a||hit.count'])('is code that calls the global: %s', (code) => {
    expect(gateWith().heldCompanion(code)).toBe('hits');
  });

  it.each(['xhit.count(1)', 'hitXcount', 'x$hit()', 'chat()', ''])('is not: %s', (code) => {
    expect(gateWith().heldCompanion(code)).toBeUndefined();
  });

  it('of a granted vendor runs', () => {
    granted = ['hits'];
    expect(gateWith().heldCompanion('hit.count(1)')).toBeUndefined();
  });
});

describe('closed', () => {
  it('while one vendor is shut', () => {
    const gate = gateWith();
    expect(gate.closed()).toBe(true);
    granted = ['hits'];
    expect(gate.closed()).toBe(true);
    granted = ['hits', 'chat'];
    expect(gate.closed()).toBe(false);
  });

  it('never without vendors, always when unlisted ones are held', () => {
    expect(gateWith({ vendors: [] }).closed()).toBe(false);
    expect(gateWith({ vendors: [], unlisted: 'hold' }).closed()).toBe(true);
  });

  it('gives a hint on every text when unlisted ones are held', () => {
    expect([gateWith().hint('<p>'), gateWith({ unlisted: 'hold' }).hint('<p>')]).toEqual([false, true]);
  });
});
