// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.shop.test/jobs/list/one.html" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clean } from '../../../src/guard/clean.ts';
import { vendor } from './vendor.ts';

const HITS = vendor({ id: 'hits', cookies: [{ pattern: '^_hit' }], storage: ['^hit-'] });
const writeCookie = (cookie: string): void => { document.cookie = cookie; };
const cookieNames = (): string[] => document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('=')[0]!).sort();

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('cookies', () => {
  it.each([
    '_hit=1',
    '_hit=1; path=/',
    '_hit=1; path=/jobs',
    '_hit=1; path=/jobs/',
    '_hit=1; path=/jobs/list',
    '_hit=1; path=/; domain=www.shop.test',
    '_hit=1; path=/; domain=shop.test',
    '_hit=1; path=/; domain=.shop.test',
    '_hit=1; path=/jobs; domain=shop.test',
    '_hit=1; path=/; secure; samesite=strict',
    '_hit_0123=; path=/',
  ])('go from where they sit: %s', (cookie) => {
    document.cookie = cookie;
    document.cookie = 'own_hit=1; path=/';
    expect(cookieNames()).toHaveLength(2);
    clean([HITS], writeCookie);
    expect(cookieNames()).toEqual(['own_hit']);
  });

  it('go when one name sits in several places', () => {
    for (const place of ['path=/', 'path=/jobs', 'path=/; domain=shop.test']) document.cookie = `_hit=1; ${place}`;
    clean([HITS], writeCookie);
    expect(cookieNames()).toEqual(['own_hit']);
  });

  it('stay without vendors', () => {
    document.cookie = '_hit=1';
    clean([], writeCookie);
    expect(cookieNames()).toContain('_hit');
    clean([HITS], writeCookie);
  });
});

describe('storage', () => {
  it('loses the vendor\'s keys and keeps the page\'s', () => {
    for (const area of [localStorage, sessionStorage]) for (const key of ['hit-1', 'hit-2', 'own', 'own-hit-1']) area.setItem(key, '1');
    clean([HITS], writeCookie);
    for (const area of [localStorage, sessionStorage]) expect(Object.keys(area).sort()).toEqual(['own', 'own-hit-1']);
  });

  it('that the browser refuses stops nothing else', () => {
    vi.stubGlobal('localStorage', undefined);
    sessionStorage.setItem('hit-1', '1');
    expect(() => clean([HITS], writeCookie)).not.toThrow();
    expect(sessionStorage.getItem('hit-1')).toBeNull();
  });
});

describe('databases', () => {
  it('of the vendor are deleted', async () => {
    const deleted: string[] = [];
    vi.stubGlobal('indexedDB', { databases: () => Promise.resolve([{ name: 'hit-db' }, { name: 'own' }, {}]), deleteDatabase: (name: string) => deleted.push(name) });
    clean([HITS], writeCookie);
    await vi.waitFor(() => expect(deleted).toEqual(['hit-db']));
  });

  it.each([['a browser that cannot list them', {}], ['one that refuses', { databases: () => Promise.reject(new Error('refused')) }], ['none at all', undefined]])(
    'in %s are passed over', async (_, indexedDB) => {
      vi.stubGlobal('indexedDB', indexedDB);
      expect(() => clean([HITS], writeCookie)).not.toThrow();
      await Promise.resolve();
    });
});
