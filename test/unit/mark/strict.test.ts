import { describe, expect, test } from 'vitest';
import { cookieValues, openPolicy } from '../../../src/mark/strict.ts';

describe('a policy, opened for hosts', () => {
  const open = (policy: string, hosts = ['a.test']) => openPolicy(policy, hosts);
  const ADDED = 'a.test *.a.test';

  test('without hosts it is what the site wrote', () => {
    expect(open("default-src 'self';  img-src *", [])).toBe("default-src 'self';  img-src *");
  });

  test.each(['default-src', 'script-src', 'script-src-elem', 'style-src', 'style-src-elem', 'img-src', 'connect-src', 'frame-src', 'child-src', 'font-src', 'media-src', 'IMG-SRC'])('%s', (name) => {
    expect(open(`${name} 'self'`)).toBe(`${name} 'self' ${ADDED}`);
  });

  test.each(['object-src', 'base-uri', 'form-action', 'frame-ancestors', 'script-src-attr', 'worker-src', 'manifest-src', 'report-to', 'sandbox', 'upgrade-insecure-requests'])('not %s', (name) => {
    expect(open(`${name} 'self'`)).toBe(`${name} 'self'`);
  });

  test("'none' stands alone or not at all", () => {
    expect(open("frame-src 'none'; object-src 'none'")).toBe(`frame-src ${ADDED}; object-src 'none'`);
    expect(open("frame-src 'NONE'")).toBe(`frame-src ${ADDED}`);
  });

  test('several directives and hosts, in order', () => {
    expect(openPolicy("default-src 'self'; img-src data:; base-uri 'none'", ['a.test', 'b.test/path/']))
      .toBe("default-src 'self' a.test *.a.test b.test/path/ *.b.test/path/; img-src data: a.test *.a.test b.test/path/ *.b.test/path/; base-uri 'none'");
  });

  test('a host of two vendors is named once', () => {
    expect(open("img-src 'self'", ['a.test', 'a.test'])).toBe(`img-src 'self' ${ADDED}`);
  });

  test('an empty policy, and empty directives', () => {
    expect(open('')).toBe('');
    expect(open("default-src 'self';")).toBe(`default-src 'self' ${ADDED};`);
  });
});

describe('a cookie of a request', () => {
  test.each<[string, string[]]>([
    ['consentry=reject', ['reject']],
    ['a=1; consentry=x|y=z; b=2', ['x|y=z']],
    ['consentry=one; consentry=two', ['one', 'two']],
    ['consentry2=no; xconsentry=no', []],
    ['', []],
    ['consentry', []],
    ['consentry=', ['']],
  ])('%s', (header, values) => {
    expect(cookieValues(header, 'consentry')).toEqual(values);
  });
});
