import { expect, test } from 'vitest';
import { createBase } from '../../../src/mark/base.ts';
import { tagsOf } from './tag-of.ts';

const baseOf = (html: string, page = 'https://shop.test/folder/'): string => {
  const base = createBase(page);
  tagsOf(html).forEach(base.see);
  return base.href();
};

test.each([
  ['without a base the page decides', '<link href="/x">', 'https://shop.test/folder/'],
  ['a whole address', '<base href="https://cdn.test/">', 'https://cdn.test/'],
  ['one without a scheme', '<base href="//cdn.test/a/">', 'https://cdn.test/a/'],
  ['a relative one', '<base href="sub/">', 'https://shop.test/folder/sub/'],
  ['the first counts', '<base href="/one/"><base href="/two/">', 'https://shop.test/one/'],
  ['one that only names a target is passed over', '<base target="_top"><base href="/two/">', 'https://shop.test/two/'],
  ['a broken one counts as first and changes nothing', '<base href="http://["><base href="/two/">', 'https://shop.test/folder/'],
  ['capitals', '<BASE HREF="/up/">', 'https://shop.test/up/'],
  ['of SVG', '<svg><base href="/no/"></svg>', 'https://shop.test/folder/'],
])('%s', (_, html, expected) => {
  expect(baseOf(html)).toBe(expected);
});
