import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import facts from '../../support/vendor-facts.json' with { type: 'json' };
import { resolve } from '../../../src/config/resolve.ts';
import { compile } from '../../../src/guard/match.ts';
import { defaultVendors, presets, shorthands } from '../../../src/vendors/index.ts';

const { settings, problems } = resolve(undefined, {
  presets, shorthands, defaultVendors, page: 'https://www.example.com/', script: '', nonce: '', languages: [],
});
const matcher = compile(settings.vendors);
const at = ({ hostname, pathname, href }: URL): [string, string, string] => [hostname, pathname, href];
const owner = (address: string) => matcher.vendor(...at(new URL(address, 'https://www.example.com/')))?.id;
const vendor = (id: string) => {
  const found = settings.vendors.find((one) => one.id === id);
  if (!found) throw new Error(`no vendor ${id}`);
  return found;
};
/** Our patterns, as the guard joins them. */
const joined = (sources: string[]) => new RegExp(sources.join('|') || '(?!)');

/** Where two vendors cover an address, the table of vendors.md says whose it is. */
const SHARED: [hit: RegExp, owner: string][] = [
  [/^https?:\/\/e\.so\.com\//, '360-ocpc'],
  [/ab77b6ea7/, '360-autopush'],
  [/\/\/show[-.]g\.mediav\.com\//, '360-ads'],
  [/\/\/360fenxi\.mediav\.com\//, '360-fenxi'],
];
const expected = (id: string, address: string) => SHARED.find(([hit]) => hit.test(address))?.[1] ?? id;

/** Too broad without a host (vendors.md), and only loaded by an SDK that is held already. */
const LEFT_OUT = ['(^|/)(vtrack|vapph5define|heatmap)\\.min\\.js(\\?|$)'];
/** CDN hosts that carry the files of other sites too: only the hash-named paths are held. */
const CDN = /\.(qhimg|qhres2?)\.com$/;

describe.each(facts)('$id', ({ id, category, exampleScriptUrls, patterns, requestHosts, cookies, storageKeys }) => {
  it('has the category of the facts', () => {
    expect(vendor(id).category).toBe(category);
  });

  it.each(exampleScriptUrls)('holds %s', (address) => {
    expect(owner(address)).toBe(expected(id, new URL(address, 'https://www.example.com/').href));
  });

  it.each(patterns)('covers $source', ({ source, samples }) => {
    expect(samples.length > 0).toBe(!LEFT_OUT.includes(source));
    for (const sample of samples) {
      expect(sample).toMatch(new RegExp(source, 'i'));
      const address = new URL(sample, 'https://www.example.com/').href;
      expect(owner(address), address).toBe(expected(id, address));
    }
  });

  it.each(requestHosts)('holds what goes to %s', (host) => {
    const address = `https://${host.replace('*', 'tenant')}/anything?x=1`;
    if (CDN.test(host) && host !== 'jspassport.ssl.qhimg.com') expect(owner(address)).toBeUndefined();
    else expect(owner(address)).toBe(expected(id, address));
  });

  it.each(cookies)('knows the cookie $name', ({ pattern, duration }) => {
    fc.assert(fc.property(fc.stringMatching(new RegExp(pattern)).filter((name) => !/[\n\r\u2028\u2029]/.test(name)), (name) => {
      expect(name).toMatch(joined(vendor(id).cookies.map((cookie) => cookie.pattern)));
      const days = vendor(id).cookies.filter((cookie) => new RegExp(cookie.pattern).test(name)).map((cookie) => cookie.days);
      const told = /^(\d+) days/.exec(duration)?.[1];
      if (told) expect(days).toContain(Math.min(+told, 400));
      if (duration === 'session') expect(days).toContain(0);
    }));
  });

  it.each(storageKeys)('knows the $area key $name', ({ pattern }) => {
    fc.assert(fc.property(fc.stringMatching(new RegExp(pattern)).filter((name) => !/[\n\r\u2028\u2029]/.test(name)), (name) => {
      expect(name).toMatch(joined(vendor(id).storage));
    }));
  });
});

describe('the list', () => {
  it('has a preset for every fact and nothing else, without a problem of its own', () => {
    expect(presets.map(({ id }) => id)).toEqual(facts.map(({ id }) => id));
    expect(problems.map(({ setting }) => setting)).toEqual(['vendors']);
  });

  it('knows the short ids', () => {
    expect(shorthands).toEqual({
      360: ['360-autopush', '360-ocpc', '360-ads', '360-fenxi', '360-mediav'], sensors: ['sensors-data'], gather: ['gather-convertlab'],
    });
    expect(defaultVendors).toEqual(['baidu-tongji', '360', 'sensors', 'udesk']);
  });

  it.each([
    'https://www.example.com/', 'https://www.baidu.com/', 'https://www.so.com/s?q=x', 'https://www.360.cn/privacy/',
    'https://s.ssl.qhimg.com/static/logo.png', 'https://s.ssl.qhres2.com/ssl/0123456789abcdef.js', 'https://notmediav.com/mvl.js',
    'https://www.example.com/sales/', 'https://www.example.com/sa/home', 'https://www.example.com/im_client/help', 'https://www.example.com/form/1',
    'https://www.example.com/js/heatmap.min.js', 'https://www.example.com/debug',
  ])('leaves %s alone', (address) => {
    expect(owner(address)).toBeUndefined();
  });

  it.each(['consentry', 'session', 'hm', '_ga', 'sa', 'sensors', 'mediavault', 'theme'])('leaves the name %s alone', (name) => {
    for (const { cookies, storage } of settings.vendors) {
      expect(name).not.toMatch(joined(cookies.map(({ pattern }) => pattern)));
      expect(name).not.toMatch(joined(storage));
    }
  });

  it('holds an advertising address of 360 also when only the catch-all is listed', () => {
    const alone = compile(settings.vendors.filter(({ id }) => id === '360-mediav' || id === '360-fenxi'));
    expect(alone.vendor(...at(new URL('https://show-g.mediav.com/s')))?.id).toBe('360-mediav');
    expect(alone.vendor(...at(new URL('https://e.so.com/search/c.js?u=1')))?.id).toBe('360-fenxi');
  });

  it('names the calls that no snippet stubs', () => {
    const stubs = Object.fromEntries(settings.vendors.map(({ id, globals }) => [id, globals]));
    for (const { id, inlineCompanions } of facts) {
      for (const call of inlineCompanions) expect(stubs[id]?.some((name) => call.startsWith(name)), call).toBe(true);
      if (!inlineCompanions.length) expect(stubs[id]).toEqual([]);
    }
  });

  it('gives the stop call of 360 a function that lets nothing out', () => {
    const guard = vendor('360-fenxi').stop[0]?.[3] as () => unknown;
    expect(guard()).toBe(false);
  });
});
