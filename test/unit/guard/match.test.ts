// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matcher, Rules } from '../../../src/guard/match.ts';
import { compile } from '../../../src/guard/match.ts';
import { presets } from '../../../src/vendors/index.ts';

const PAGE = 'https://shop.test/jobs/';

const rules: Rules[] = presets.map(({ id, hosts = [], urls = [] }) => ({ id, hosts, urls }));
const matcher = compile(rules);
const vendorOf = (from: Matcher<Rules>, { hostname, pathname, href }: URL): string | undefined => from.vendor(hostname, pathname, href)?.id;
const idOf = (address: string, from = matcher): string | undefined => vendorOf(from, new URL(address, PAGE));

/** Slow and obvious: every rule of every vendor, in order. */
function reference(vendors: readonly Rules[], { hostname, pathname, href }: URL): string | undefined {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return vendors.find(({ hosts, urls }) => urls.some((pattern) => new RegExp(pattern, 'i').test(href)) || hosts.some((rule) => {
    const [name = '', ...path] = rule.toLowerCase().split('/');
    const under = path.length ? `/${path.join('/')}` : '';
    return (host === name || host.endsWith(`.${name}`)) && pathname.toLowerCase().startsWith(under);
  }))?.id;
}

describe('an address', () => {
  it.each([
    ['https://hm.baidu.com/hm.js?0123', 'baidu-tongji'],
    ['https://HM.BAIDU.COM/hm.js', 'baidu-tongji'],
    ['//a.b.hm.baidu.com/', 'baidu-tongji'],
    ['https://hm.baidu.com./hm.js', 'baidu-tongji'],
    ['https://hm.baidu.com:8443/hm.js', 'baidu-tongji'],
    ['https://user:hm@hm.baidu.com/', 'baidu-tongji'],
    ['wss://hm.baidu.com/', 'baidu-tongji'],
    ['/track/sa.gif?project=1', 'sensors-data'],
    ['//s0.ssl.qhres2.com/ssl/ab77b6ea7f3fbf79.js', '360-autopush'],
    ['https://www.baidu.com/', undefined],
    ['https://xhm.baidu.com.evil.test/', undefined],
    ['https://nothm.baidu.com/', undefined],
    ['https://shop.test/?to=hm.baidu.com', undefined],
    ['https://hm.baidu.com@shop.test/', undefined],
    ['/own/sa.png', undefined],
  ])('%s belongs to %s', (address, id) => {
    expect(idOf(address)).toBe(id);
  });

  it('belongs to the first vendor that covers it', () => {
    const first = compile([{ id: 'narrow', hosts: ['a.example'], urls: [] }, { id: 'wide', hosts: ['example'], urls: ['/pixel'] }]);
    expect(idOf('https://x.a.example/', first)).toBe('narrow');
    expect(idOf('https://b.example/', first)).toBe('wide');
    expect(idOf('https://elsewhere.test/PIXEL', first)).toBe('wide');
  });

  it('with a path in the rule belongs to it only under that path', () => {
    const under = compile([{ id: 'under', hosts: ['example.com/Track/'], urls: [] }]);
    expect(idOf('https://example.com/track/1', under)).toBe('under');
    expect(idOf('https://cdn.example.com/TRACK/', under)).toBe('under');
    expect(idOf('https://example.com/tracker', under)).toBeUndefined();
  });

  it('without vendors belongs to nobody', () => {
    expect(idOf('https://hm.baidu.com/', compile([]))).toBeUndefined();
    expect(compile([]).hint('<p>plain text')).toBe(false);
  });
});

const label = fc.constantFrom('a', 'b', 'ab', 'hm', 'www', 'cdn', 'x-y', '1', 'xn--bcher-kva');
const domain = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => [...labels, 'test'].join('.'));
const path = fc.array(fc.constantFrom('t', 'track', 'T', 'x.js'), { maxLength: 3 }).map((parts) => parts.map((part) => `/${part}`).join(''));
const rule = fc.tuple(domain, path).map(([host, under]) => host + under);
const pattern = fc.constantFrom('/sa(\\.gif)?(\\?|$)', '^https?://a\\.', '/t(rack)?/', 'x\\.js$', '[?&]id=\\d+', '/x\\.js|/track', '//a\\.test|/t', '/[(|]?t');
const vendors = fc.array(fc.record({ hosts: fc.array(rule, { maxLength: 3 }), urls: fc.array(pattern, { maxLength: 2 }) }), { maxLength: 5 })
  .map((list) => list.map((one, index) => ({ ...one, id: `v${index}` })));
/** As a page may write it. */
const spelled = domain.chain((host) => fc.constantFrom(host, host.toUpperCase(), host.replaceAll('xn--bcher-kva', 'bücher'), host.replaceAll('.', '。'), host.replace('a', '%61'), host.replace('b', 'ⓑ')));
const user = fc.constantFrom('', '', 'user@', 'user:pass@', 'a.test@', 'a.test:1@', '%40@', 'a@b@');
const address = fc.tuple(fc.constantFrom('http:', 'https:', 'ws:'), fc.tuple(user, spelled).map((parts) => parts.join('')), fc.constantFrom('', '.', ':81', ':443', '.:80'), path, fc.constantFrom('', '/sa.gif', '?id=1', '/sa?x', '#x'))
  .map(([scheme, host, end, under, rest]) => `${scheme}//${host}${end}${under}${rest}`);

it('agrees with the reference on any vendors and addresses', () => {
  fc.assert(fc.property(vendors, address, (list, text) => {
    const url = new URL(text);
    const from = compile(list);
    expect(vendorOf(from, url)).toBe(reference(list, url));
    if (reference(list, url)) expect([from.risky(text), from.hint(text)]).toEqual([true, true]);
  }), { numRuns: 1500 });
}, 30_000);

// A letter of a host in every disguise the HTML parser and the URL parser take off again.
const disguise = (letter: string): fc.Arbitrary<string> => {
  const code = letter.codePointAt(0)!;
  const hex = code.toString(16);
  return fc.constantFrom(
    letter, letter.toUpperCase(), `&#${code};`, `&#x${hex};`, `&#X00${hex};`, `%${hex}`, `%${hex.toUpperCase()}`,
    ...(/[a-z]/.test(letter) ? [`&${letter}scr;`, `&${letter}opf;`, String.fromCodePoint(0x1d41a + code - 97), String.fromCodePoint(0xff41 + code - 97)] : []),
    ...(letter === '.' ? ['。', '．', '｡', '&period;'] : []),
    `${letter}\u00AD`, `${letter}\u200B`, `${letter}&shy;`, `${letter}\u2060`, `${letter}\uFE0F`, `\t${letter}`, `\n${letter}`, `${letter}&Tab;`, `${letter}&NewLine;`,
  );
};
/** Mostly plain, so that single disguises are tried as well as heaps of them. */
const disguised = (text: string): fc.Arbitrary<string> =>
  fc.tuple(...[...text].map((letter) => fc.oneof({ weight: 6, arbitrary: fc.constant(letter) }, { weight: 1, arbitrary: disguise(letter) })))
    .map((letters) => letters.join(''));
const hosts = rules.flatMap((one) => one.hosts.map((host) => host.split('/')[0]!));
const begin = fc.constantFrom('http://', 'https://', '//', '\\\\', '/\\', 'HTTPS://', 'https:/\n/', 'ht\ttps://', '&#104;ttp://', 'https:&sol;&sol;', '//&bsol;', ' //', '///');
const disguisedAddress = fc.tuple(begin, fc.constantFrom(...hosts).chain(disguised), fc.constantFrom('', '.', ':80', '%2E'), fc.constantFrom('/x.js', '/', '', '/a?b=1'))
  .map((parts) => parts.join(''));
const element = fc.tuple(fc.constantFrom('img', 'script', 'iframe', 'embed'), fc.constantFrom('"', '\'', ''), fc.constantFrom('', 'alt=">" ', 'ID=1 ', '/'), disguisedAddress)
  .map(([name, quote, before, text]) => `<${name} ${before}src=${quote}${quote ? text : text.replace(/[\s>]/g, '')}${quote}>`);
const markup = fc.tuple(fc.constantFrom('', '<p>text</p>', '<b title="//x">', '<!-- -->', '<p>x & y: 1 > 0'), element, fc.constantFrom('', ' text', '<i'))
  .map((parts) => parts.join(''));

/** A long text is asked in another order. */
const MORE = ' <u class="own">more</u>'.repeat(50);

const addressesIn = (html: string): string[] => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('[src]')].map((found) => found.getAttribute('src')!);
};
const resolved = (text: string): URL | undefined => (URL.canParse(text, PAGE) ? new URL(text, PAGE) : undefined);

describe('a hint', () => {
  it('is given for every markup that names a vendor, however its host is written', () => {
    let named = 0;
    fc.assert(fc.property(markup, (html) => {
      const urls = addressesIn(html).map(resolved).filter((url) => url !== undefined);
      if (!urls.some((url) => reference(rules, url))) return;
      named += 1;
      expect(matcher.hint(html), html).toBe(true);
      expect([matcher.risky(html), matcher.risky(html + MORE)], html).toEqual([true, true]);
    }), { numRuns: 1500 });
    // The property says something only when most of the markup names a vendor.
    expect(named).toBeGreaterThan(600);
  }, 60_000);

  it.each([
    ['plain text of a page', '<p class="x">Jobs in Shanghai &amp; Beijing, 100% remote — 现在申请</p>'],
    ['addresses of its own', '<img src="/logo.png"><a href="https://www.baidu.com/s?wd=%E4%BD%A0">百度</a>'],
    ['Chinese text after an address', '<a href="https://shop.test/">职位</a> 招聘：上海'],
    ['apostrophes that a server wrote', '<p title="It&#39;s">It&#x27;s &#34;all&#34;&#160;&#60;'],
    ['words that begin as a path pattern does', '<p class="sales sa-x">Salaries: see "said"'],
  ])('is not given for %s, because a hint costs a slow look', (_, html) => {
    expect(matcher.hint(html)).toBe(false);
  });

  it('is given for relative addresses that a path pattern covers', () => {
    expect(matcher.hint('<img src=sa.gif?project=1>')).toBe(true);
    expect(matcher.risky('sensorsdata.min.js')).toBe(true);
    expect(matcher.risky('own/sensorsdata.js')).toBe(true);
    expect(matcher.risky('own/data.js')).toBe(false);
  });

  it.each([
    ['/sa(\\.gif|$)', ['/sa.gif', 'sa.gif', 'own/sa', 'SA.gif', '<img src=sa.gif>', '<i style="x:url(sa.gif)">']],
    ['/px|/beacon', ['/px', 'px', '/beacon', 'own/beacon', '<img src="/beacon">']],
    ['/(px|beacon)|/(a|b)/c', ['beacon', 'px', 'own/a/c', '/b/c']],
    ['/[|(]x|/b', ['/|x', '(x', '/b']],
    ['//far\\.test/|/b', ['//far.test/', '/b']],
    ['x\\.js$', ['ax.js', '<img src=x.js>']],
    ['/[$x^]a[^y]$', ['/xa.', 'own/$ab', '<img src=^ab>']],
    ['/?x', ['own/x', 'x']],
  ])('is risky and given in every way to write what %s covers', (source, texts) => {
    for (const urls of [[source], ['/other/(way|wise)', '//cdn\\d\\.test/', source]]) {
      const one = compile([{ id: 'one', hosts: [], urls }]);
      for (const text of texts) expect([text, one.risky(text), one.risky(text + MORE), one.hint(text)]).toEqual([text, true, true, true]);
      for (const text of ['/own/y.css', 'own/', '<p class="own">no</p>', 'width:5em']) expect([text, one.risky(text), one.risky(text + MORE)]).toEqual([text, false, false]);
    }
  });

  it('is risky where it can name a vendor by text that the page has made, or behind an escape', () => {
    for (const text of ['blob:null/1', 'BLOB:null/1', 'blob\t:null/1', 'background: u\\72l(own.gif)']) expect(matcher.risky(text), text).toBe(true);
  });

  it('is risky with any scheme of the network, however it is written, and a style is none', () => {
    for (const text of ['http:a.test', 'HTTPS:a.test', 'ht\ttp\n:a.test', 'https\r:a.test', 'ws:a.test', 'w\tss:a.test', 'url(https:a.test)']) expect(matcher.risky(text), text).toBe(true);
    for (const text of ['top:0;border-radius:4px;clip:auto', 'gap: 1px; grid-gap: 2px', 'mailto:x']) expect(matcher.risky(text), text).toBe(false);
  });

  it('is given for path patterns in the middle of markup', () => {
    expect(matcher.hint('<img src="/sa.gif?project=1">')).toBe(true);
    expect(matcher.hint('<iframe src="https://shop.test/im_client/?x=1&web_plugin_id=2">')).toBe(true);
  });
});
