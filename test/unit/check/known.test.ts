import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import facts from './facts.json' with { type: 'json' };
import { known } from '../../../src/check/known.ts';
import { knownRules } from '../../../src/check/rules.ts';
import { checkTools } from '../../../src/consentry-check.ts';
import { presets } from '../../../src/vendors/index.ts';

const rules = knownRules(known, presets);
const find = checkTools.finder(rules);
const owner = (address: string) => find(new URL(address, 'https://site.example/'));

/** Where two vendors cover an address, the table of the reference says whose it is. */
const SHARED: [hit: RegExp, owner: string][] = [
  [/goutong\.baidu\.com/, 'baidu-aifanfan'], [/e\.so\.com\//, '360-ocpc'], [/ab77b6ea7/, '360-autopush'],
  [/show[-.]g\.mediav\.com/, '360-ads'], [/360fenxi\.mediav\.com/, '360-fenxi'],
];

/** Names so plain that other software has them too. */
const PLAIN = ['^[0-9a-f]{32}-(uid|cookie|device)'];

it('knows all 39 vendors of the reference, once each', () => {
  expect(known.map(({ id }) => id).sort()).toEqual(facts.map(({ id }) => id).sort());
  expect(new Set(facts.map(({ id }) => id)).size).toBe(39);
});

describe.each(facts)('$id', ({ id, category, addresses, cookies, storage }) => {
  const entry = known.find((one) => one.id === id)!;
  const rule = rules.find((one) => one.id === id)!;

  it('has its category and a name', () => {
    expect(entry.category).toBe(category);
    expect(entry.name).toBeTruthy();
    expect(entry.zh).not.toBe(entry.name);
  });

  it.each(addresses)('recognises %s', (address) => {
    expect(owner(address)).toBe(SHARED.find(([hit]) => hit.test(address))?.[1] ?? id);
  });

  it.each(cookies)('recognises cookies like %s', (pattern) => {
    const ours = new RegExp(rule.cookies.map((cookie) => cookie.pattern).join('|') || '(?!)');
    fc.assert(fc.property(fc.stringMatching(new RegExp(pattern)).filter((name) => !/[\n\r\u2028\u2029]/.test(name)), (name) => ours.test(name)));
  });

  it.each(storage.filter((pattern) => !PLAIN.includes(pattern)))('recognises storage like %s', (pattern) => {
    const ours = new RegExp(rule.storage.join('|') || '(?!)');
    fc.assert(fc.property(fc.stringMatching(new RegExp(pattern)).filter((name) => !/[\n\r\u2028\u2029]/.test(name)), (name) => ours.test(name)));
  });
});

it.each([
  'https://www.facebook.com/some.page', 'https://www.linkedin.com/company/x', 'https://g.alicdn.com/react.js', 'https://www.baidu.com/',
  'https://sp0.baidu.com/other/s.gif', 'https://site.example/app.js', 'https://lf1-cdn-tos.bytegoofy.com/other.js', 'https://fonts.gstatic.com/a.woff2',
])('leaves %s alone, which others serve too', (address) => {
  expect(owner(address)).toBeUndefined();
});
