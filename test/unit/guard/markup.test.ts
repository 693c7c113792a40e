// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Vendor } from '../../../src/config/types.ts';
import { createGate } from '../../../src/guard/gate.ts';
import { createHolder } from '../../../src/guard/hold.ts';
import { createMarkup } from '../../../src/guard/markup.ts';
import { saveNatives } from '../../../src/guard/natives.ts';
import type { Realm } from '../../../src/guard/natives.ts';
import { vendor } from './vendor.ts';

const HELD = ['hits.example', 'chat.example'];
const vendors: Vendor[] = [
  vendor({ id: 'hits', hosts: ['hits.example'], urls: ['/hit\\.gif(\\?|$)'] }),
  vendor({ id: 'chat', hosts: ['chat.example/live'] }),
];
const realm = window as unknown as Realm;
const natives = saveNatives(realm);
const gate = createGate({ vendors, allows: () => false, unlisted: 'report', log: () => undefined, own: [] });
const holder = createHolder(natives, gate, { named: () => undefined, rewriteCss: (css) => css });
const { rewrite } = createMarkup(natives, gate, holder);

/** Slow and obvious: what the browser makes of an address, rule by rule. */
function vendorOf(address: string): string | undefined {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const { hostname, pathname, href, protocol } = new URL(address, document.baseURI);
  if (!/^https?:$/.test(protocol)) return undefined;
  const host = hostname.replace(/\.$/, '');
  const on = (name: string) => host === name || host.endsWith(`.${name}`);
  if (on('hits.example') || /\/hit\.gif(\?|$)/i.test(href)) return 'hits';
  return on('chat.example') && pathname.toLowerCase().startsWith('/live') ? 'chat' : undefined;
}

/** What loads: an element and the attribute its address is in; `href` means a load on all but links to follow. */
const LOADS: { [name: string]: string[] } = { script: ['src'], img: ['src'], iframe: ['src'], embed: ['src'], video: ['poster', 'src'], object: ['data'], source: ['src'] };

interface Expected { name: string; attributes: { [name: string]: string } }

const elementsOf = (html: string): Element[] => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.querySelectorAll('*')];
};
const shape = (element: Element): Expected => ({ name: element.localName, attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])) });

/** The whole tree walked, and each element held that has to be. Our tags have one address each. */
const reference = (html: string): Expected[] => elementsOf(html).map((element) => {
  const { name, attributes } = shape(element);
  const attribute = [...LOADS[name] ?? [], ...(/^a(rea)?$/.test(name) ? [] : ['href'])].find((one) => one in attributes);
  const address = attribute && attributes[attribute];
  const id = address === undefined ? undefined : vendorOf(address);
  if (id === undefined || attribute === undefined || address === undefined) return { name, attributes };
  const { [attribute]: _, type, ...rest } = attributes;
  if (name === 'script') return { name, attributes: { ...rest, [attribute]: address, ...(type !== undefined && { 'data-consentry-type': type }), type: 'text/plain', 'data-consentry': id } };
  return { name, attributes: { ...rest, ...(type !== undefined && { type }), [`data-consentry-${attribute}`]: address, 'data-consentry': id } };
});

/** A letter as the HTML parser or the URL parser gives it back. */
const letter = (sign: string): fc.Arbitrary<string> => {
  const hex = sign.charCodeAt(0).toString(16);
  return fc.oneof({ weight: 12, arbitrary: fc.constant(sign) }, {
    weight: 1, arbitrary: fc.constantFrom(sign.toUpperCase(), `&#${sign.charCodeAt(0)};`, `&#x${hex};`, `&#x00${hex}`.concat(';'), `%${hex}`, `${sign}&shy;`, `&Tab;${sign}`, ...(sign === '.' ? ['。', '&period;'] : [])),
  });
};
const written = (text: string): fc.Arbitrary<string> => fc.tuple(...[...text].map(letter)).map((letters) => letters.join(''));
const host = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...HELD, 'cdn.hits.example').chain(written) }, {
  weight: 2, arbitrary: fc.constantFrom('shop.test', 'nothits.example', 'hits.example.evil.test', 'hits.example@shop.test', 'bücher.example', 'localhost:8080', '[::1]'),
});
const absolute = fc.tuple(fc.constantFrom('http://', 'https://', '//', '\\\\', '/\\', 'HTTPS:/', 'https:', '&#104;ttps://', 'https:&sol;&sol;', ' //', '///', 'http://user:pass@'), host,
  fc.constantFrom('', '/', '/live', '/LIVE/a.js?x=1&amp;y=2', '/lively', '/a.js', '?live', ':81/live', './live', '/it&#39;s.js')).map((parts) => parts.join(''));
const relative = fc.constantFrom('/own.js', 'own.js', '', '/hit.gif?x=1', 'hit.gif', '/a/HIT.gif', '/hit.gifs', '#top', 'data:,x', 'javascript:void 0', '../x?u=//hits.example/');
const address = fc.oneof({ weight: 2, arbitrary: absolute }, { weight: 1, arbitrary: relative });

const quoted = fc.tuple(fc.constantFrom('"', '\''), address).map(([quote, text]) => `${quote}${text}${quote}`);
const tag = fc.tuple(
  fc.constantFrom(...Object.keys(LOADS), 'link', 'a', 'div', 'p', 'area'),
  fc.constantFrom('', ' alt=">"', ' title=\'a "b" > c\'', ' TYPE=module', ' id=1', ' data-x="<img>"', '/', ' type="text/javascript" async'),
  fc.constantFrom('src', 'SRC', 'href', 'poster', 'data', 'data-src', 'title'),
  fc.constantFrom('=', ' = ', '\n='),
  quoted,
).map(([name, before, attribute, equals, value]) => `<${name}${before} ${attribute}${equals}${value}>${name === 'script' || name === 'iframe' ? `</${name}>` : ''}`);
const words = fc.constantFrom('', 'text', '<p>It&#39;s all &amp; 1 > 0', '<!-- <b> -->', '<b title="//x">', 'https://hits.example/ in words', '</div>', '<ul><li>');
const markup = fc.array(fc.tuple(words, tag), { minLength: 1, maxLength: 4 }).map((parts) => parts.flat().join(''));

it('holds what a walk through the parsed tree would hold, and changes nothing else', () => {
  let held = 0;
  fc.assert(fc.property(markup, (html) => {
    const expected = reference(html);
    held += expected.filter(({ attributes }) => 'data-consentry' in attributes).length;
    expect(elementsOf(rewrite(html) as string).map(shape), html).toEqual(expected);
  }), { numRuns: 1500 });
  // The property says something only when enough is held.
  expect(held).toBeGreaterThan(300);
}, 60_000);

it('gives back the very text in which nothing is held', () => {
  fc.assert(fc.property(markup, (html) => {
    if (reference(html).every(({ attributes }) => !('data-consentry' in attributes))) expect(rewrite(html)).toBe(html);
  }), { numRuns: 500 });
}, 60_000);
