import { describe, expect, test } from 'vitest';
import { createMark, mark, markStream, markWithReport, strictPolicy } from '../../src/consentry-mark.ts';
import { encode, makeRecord } from '../../src/consent/record.ts';
import { resolve } from '../../src/config/resolve.ts';
import { defaultVendors, presets, shorthands } from '../../src/vendors/index.ts';

const BAIDU = '<script src="//hm.baidu.com/hm.js?1"></script>';
const BAIDU_MARKED = '<script type="text/plain" data-consentry="baidu-tongji" src="//hm.baidu.com/hm.js?1"></script>';
const GATHER = '<script src="//cbe.convertlab.com/cbe/collect?tid=1"></script>';

describe('vendors are those of the page', () => {
  test('by default what a page holds by default', () => {
    expect(mark(BAIDU)).toBe(BAIDU_MARKED);
    expect(mark(GATHER)).toBe(GATHER);
  });

  test.each<[string, Parameters<typeof mark>[1]]>([
    ['ids in one text', { vendors: 'gather, baidu-tongji' }],
    ['a list with a shorthand', { vendors: ['gather', 'baidu-tongji'] }],
    ['an adapted preset', { vendors: [{ id: 'gather', hosts: ['own.test'] }, 'baidu-tongji'] }],
  ])('%s', (_, options) => {
    expect(mark(BAIDU + GATHER, options)).toBe(`${BAIDU_MARKED}${GATHER.replace('<script', '<script type="text/plain" data-consentry="gather-convertlab"')}`);
  });

  test('what a preset was adapted with counts', () => {
    const options = { vendors: [{ id: 'sensors', hosts: ['sc.shop.test'] }] };
    expect(mark('<img src="https://sc.shop.test/p.gif">', options)).toContain('data-consentry="sensors-data"');
  });

  test('an own vendor', () => {
    expect(mark('<iframe src="https://maps.test/">', { vendors: [{ id: 'maps', hosts: ['maps.test'] }] })).toBe('<iframe data-consentry="maps" data-src="https://maps.test/">');
  });

  test('none', () => {
    expect(mark(BAIDU, { vendors: '' })).toBe(BAIDU);
    expect(mark(BAIDU, { vendors: [] })).toBe(BAIDU);
  });

  test.each([['nobody', 'vendors[0]: "nobody"'], ['360 baidu', 'vendors[1]: "baidu"']])('an unknown one fails at once: %s', (vendors, message) => {
    expect(() => createMark({ vendors })).toThrow(message);
    expect(() => markStream({ vendors })).toThrow(message);
  });
});

test('the report comes with the page', () => {
  expect(markWithReport(BAIDU, { vendors: 'baidu-tongji' })).toEqual({
    html: BAIDU_MARKED, changes: [{ kind: 'marked', line: 1, vendor: 'baidu-tongji', element: 'script', address: '//hm.baidu.com/hm.js?1' }],
  });
});

test('the added tag names the vendors that were marked', () => {
  expect(mark(`<!doctype html>${BAIDU}`, { vendors: '360 baidu-tongji', tag: '/consentry.js' }))
    .toBe(`<!doctype html><script src="/consentry.js" data-vendors="360 baidu-tongji"></script>${BAIDU_MARKED}`);
  expect(mark(`<!doctype html>${BAIDU}`, { tag: '/consentry.js' })).toBe(`<!doctype html><script src="/consentry.js"></script>${BAIDU_MARKED}`);
});

test('relative addresses belong to the page', () => {
  const html = '<script src="hm.js"></script>';
  expect(mark(html)).toBe(html);
  expect(mark(html, { page: 'https://hm.baidu.com/folder/' })).toContain('text/plain');
});

test('snippets go on running, or are held', () => {
  const html = '<script>var s=document.createElement("script");s.src="//hm.baidu.com/hm.js";document.head.append(s)</script>';
  expect(mark(html)).toBe(html);
  expect(mark(html, { snippets: 'hold' })).toBe(html.replace('<script', '<script type="text/plain" data-consentry="baidu-tongji"'));
});

test('options are compiled once for many pages', () => {
  const made = createMark({ vendors: 'baidu-tongji' });
  expect([made(BAIDU).html, made(GATHER).html, made(BAIDU).html]).toEqual([BAIDU_MARKED, GATHER, BAIDU_MARKED]);
});

test('a stream of a response', async () => {
  const body = new Response(`<p>${BAIDU}`).body?.pipeThrough(markStream());
  expect(await new Response(body as ReadableStream).text()).toBe(`<p>${BAIDU_MARKED}`);
});

describe('a strict policy', () => {
  const POLICY = "default-src 'self'; img-src 'self' data:";
  const { vendors } = resolve({ vendors: ['baidu-tongji', 'udesk'] }, { presets, shorthands, defaultVendors, page: 'https://a.test/', script: '', nonce: '', languages: [] }).settings;
  const cookie = (granted: string[], now = Date.now(), days = 180) => `a=1; consentry=${encode(makeRecord({
    vendors, granted, method: { button: 'save', layer: 'preferences', trusted: true }, signals: { dnt: false, gpc: false }, policyVersion: '', now, days, consentId: '',
  }))}`;
  const strict = (cookies: string | null | undefined) => strictPolicy(POLICY, cookies, { vendors: 'baidu-tongji udesk' });

  test.each<[string, string | null | undefined]>([
    ['no cookie', undefined], ['no header', null], ['an empty header', ''], ['another cookie', 'a=b'], ['a refusal', cookie([])], ['an injected refusal', 'consentry=reject'],
    ['an injected accept', 'consentry=accept'], ['a record that somebody changed', cookie(['udesk']).replace('choice', 'accept')], ['a record that has run out', cookie(['udesk'], Date.now() - 864e5 * 2, 1)],
  ])('stays shut: %s', (_, cookies) => {
    expect(strict(cookies)).toBe(POLICY);
  });

  test('opens for what was granted and for nothing else', () => {
    expect(strict(cookie(['udesk']))).toBe(
      "default-src 'self' udesk.cn *.udesk.cn udeskglobal.com *.udeskglobal.com; img-src 'self' data: udesk.cn *.udesk.cn udeskglobal.com *.udeskglobal.com");
    expect(strict(cookie(['udesk', 'baidu-tongji']))).toContain('hm.baidu.com');
  });

  test('of two records the newer counts', () => {
    const old = cookie(['udesk'], Date.now() - 1000).replace('a=1; ', '');
    expect(strict(`${old}; ${cookie([])}`)).toBe(POLICY);
    expect(strict(`${cookie([])}; ${old}`)).toBe(POLICY);
  });

  test('a vendor that was changed since is asked about again', () => {
    expect(strictPolicy(POLICY, cookie(['udesk']), { vendors: [{ id: 'udesk', revision: 2 }] })).toBe(POLICY);
  });
});
