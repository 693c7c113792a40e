import { expect, it } from 'vitest';
import facts from '../check/facts.json' with { type: 'json' };
import { known } from '../../../src/check/known.ts';
import { knownRules } from '../../../src/check/rules.ts';
import { checkTools } from '../../../src/consentry-check.ts';
import { createBook } from '../../../src/inspector/book.ts';
import { presets } from '../../../src/vendors/index.ts';

const rules = knownRules(known, presets);
const book = createBook(rules);
const guard = checkTools.finder(rules);
const strangers = ['https://www.facebook.com/page', 'https://notbaidu.com/', 'https://xhm.baidu.com/', 'https://notgrowingio.com/', 'https://xhm.baidu.com.evil.example/', 'https://HM.BAIDU.COM/hm.js', 'https://a.hm.baidu.com/', 'https://shop.example/sa.gif?x'];

it.each([...facts.flatMap(({ addresses }) => addresses), ...strangers])('says of %s what the guard says', (address) => {
  const url = new URL(address, 'https://site.example/');
  expect(book.ofAddress(url)).toBe(guard(url));
});

it('knows cookies and keys by name', () => {
  expect([book.ofCookie('_fbp'), book.ofCookie('x_fbp'), book.ofKey('_cltk'), book.ofKey('cart')]).toEqual(['meta-pixel', undefined, 'microsoft-clarity', undefined]);
});
