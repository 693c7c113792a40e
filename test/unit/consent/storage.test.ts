// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://shop.www.example.com/jobs/" }
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../../src/config/types.ts';
import { openStorage } from '../../../src/consent/storage.ts';
import { encode } from '../../../src/consent/record.ts';
import { DAY, NOW, record, vendor } from '../../support/consent.ts';

const A = vendor('a');
const B = vendor('b');
const now = Date.now();
const make = (granted: string[], at = now) => record({ vendors: [A, B], granted, now: at, consentId: granted.length ? 'id' : '' });
const problem = vi.fn<(problem: Problem) => void>();
const open = (domain = '') => openStorage(domain, 180, problem);
const jar = () => document.cookie.split('; ').filter((pair) => pair.startsWith('consentry='));
const clear = () => {
  for (const domain of ['', 'shop.www.example.com', 'www.example.com', 'example.com']) {
    document.cookie = `consentry=; Max-Age=0; Path=/; ${domain && `Domain=${domain}`}`;
  }
  localStorage.clear();
};
/** What a browser that refuses cookies does. */
const refuseCookies = () => vi.spyOn(document, 'cookie', 'get').mockReturnValue('');
const throwing = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const refuseStorage = () => vi.spyOn(window, 'localStorage', 'get').mockImplementation(throwing);

beforeEach(() => {
  // Two spies on one property do not put the native back.
  Reflect.deleteProperty(document, 'cookie');
  clear();
  problem.mockClear();
});

describe('the cookie', () => {
  it('keeps the record', () => {
    const storage = open();
    expect(storage.read(now)).toBeUndefined();
    storage.write(make(['a']));
    expect(open().read(now)).toEqual(make(['a']));
    expect(jar()).toHaveLength(1);
    expect(localStorage).toHaveLength(0);
    expect(problem).not.toHaveBeenCalled();
  });

  it('says how long, for which path and how safely', () => {
    const set = vi.spyOn(document, 'cookie', 'set');
    const one = make(['a']);
    open().write(one);
    const [, ...attributes] = set.mock.calls.at(-1)?.[0].split('; ') ?? [];
    expect(attributes.sort()).toEqual([`expires=${new Date(one.expiresAt).toUTCString()}`, 'path=/', 'sameSite=Lax', 'secure']);
  });

  it('may be written again on each visit without moving its times', () => {
    const one = make(['a'], now - 30 * DAY);
    open().write(one);
    const storage = open();
    const found = storage.read(now);
    if (found) storage.write(found);
    expect(open().read(now)).toEqual(one);
  });

  it('is replaced by the next decision', () => {
    open().write(make(['a'], now - DAY));
    open().write(make([]));
    expect(open().read(now)).toEqual(make([]));
    expect(jar()).toHaveLength(1);
  });

  it('is shared among subdomains where the owner says so, and leaves no copy for the host alone', () => {
    open().write(make(['a', 'b'], now - DAY));
    open('example.com').write(make(['a']));
    expect(jar()).toHaveLength(1);
    document.cookie = 'consentry=; Max-Age=0; Path=/';
    expect(open().read(now)).toEqual(make(['a']));
    expect(problem).not.toHaveBeenCalled();
  });

  it('falls back to this host when the domain is not ours, and says so once', () => {
    const storage = open('example.org');
    storage.write(make(['a']));
    storage.write(make(['a']));
    expect(open().read(now)).toEqual(make(['a']));
    expect(jar()).toHaveLength(1);
    expect(problem.mock.calls.map(([{ setting }]) => setting)).toEqual(['cookieDomain']);
  });
});

describe('two cookies of our name', () => {
  const put = (value: string, domain: string) => {
    document.cookie = `consentry=${value}; Path=/; ${domain && `Domain=${domain}; `}Secure`;
  };
  const both = (host: string, parent: string) => {
    put(host, '');
    put(parent, 'example.com');
    expect(jar()).toHaveLength(2);
    const one = open().read(now);
    clear();
    put(parent, 'example.com');
    put(host, '');
    expect(open().read(now)).toEqual(one);
    return one;
  };

  it('give the newest decision, wherever it stands', () => {
    const older = encode(make(['a', 'b'], now - DAY));
    const newer = encode(make(['a']));
    expect(both(older, newer)).toEqual(make(['a']));
    clear();
    expect(both(newer, older)).toEqual(make(['a']));
  });

  it('give the refusal when both are of the same moment', () => {
    expect(both(encode(make(['a'])), encode(make([])))).toEqual(make([]));
    clear();
    expect(both(encode(make([])), encode(make(['a', 'b'])))).toEqual(make([]));
  });

  it("give the visitor's own decision before a value that somebody else wrote", () => {
    expect(both(encode(make(['a'], now - DAY)), 'reject')).toEqual(make(['a'], now - DAY));
  });

  it('give the one that can be read', () => {
    expect(both('accept', encode(make(['a'])))).toEqual(make(['a']));
    clear();
    expect(both('%E0%A4%A', encode(make([])))).toEqual(make([]));
  });
});

describe('a value somebody else wrote', () => {
  it('is honoured when it refuses, and only then', () => {
    document.cookie = 'consentry=reject; Path=/';
    expect(open().read(now)?.method.button).toBe('injected');
    document.cookie = 'consentry=accept; Path=/';
    expect(open().read(now)).toBeUndefined();
  });

  it('gets times of its own when it is written again', () => {
    document.cookie = 'consentry=reject; Path=/';
    const found = open().read(NOW);
    if (found) open().write(found);
    expect(jar()[0]).toMatch(/^consentry=reject\|/);
    expect(open().read(NOW + DAY)?.decidedAt).toBe(NOW);
  });
});

describe('without cookies', () => {
  it('keeps the record in localStorage and says so', () => {
    const cookies = refuseCookies();
    const storage = open();
    storage.write(make(['a']));
    expect(localStorage.getItem('consentry')).toBe(encode(make(['a'])));
    expect(open().read(now)).toEqual(make(['a']));
    expect(problem.mock.calls[0]?.[0]).toMatchObject({ setting: 'storage' });
    cookies.mockRestore();
    clear();
    expect(storage.read(now)).toBeUndefined();
  });

  it('takes the copy in localStorage away once cookies work', () => {
    refuseCookies();
    open().write(make(['a'], now - DAY));
    vi.restoreAllMocks();
    open().write(make(['b']));
    expect(localStorage).toHaveLength(0);
  });

  it('keeps the record for this page when localStorage is refused too', () => {
    refuseCookies();
    refuseStorage();
    const storage = open();
    expect(() => storage.write(make(['a']))).not.toThrow();
    expect(storage.read(now)).toEqual(make(['a']));
    expect(open().read(now)).toBeUndefined();
    storage.write(make([]));
    expect(storage.read(now)).toEqual(make([]));
  });

  it('keeps the record for this page when localStorage is full', () => {
    refuseCookies();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(throwing);
    const storage = open();
    storage.write(make(['a']));
    expect(storage.read(now)).toEqual(make(['a']));
  });

  it('never throws in a frame without rights', () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(throwing);
    vi.spyOn(document, 'cookie', 'set').mockImplementation(throwing);
    refuseStorage();
    const storage = open('example.com');
    expect(storage.read(now)).toBeUndefined();
    expect(() => storage.write(make(['a']))).not.toThrow();
    expect(storage.read(now)).toEqual(make(['a']));
  });
});

it('keeps a record that is too long for a cookie in localStorage', () => {
  const many = Array.from({ length: 60 }, (_, index) => vendor(`vendor-number-${index}`));
  const long = record({ vendors: many, now });
  open().write(long);
  expect(jar()).toHaveLength(0);
  expect(open().read(now)).toEqual(long);
  expect(problem.mock.calls[0]?.[0]).toMatchObject({ setting: 'storage', given: expect.stringMatching(/^\d{4} characters$/) as string });
});
