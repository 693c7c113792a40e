import { describe, expect, test } from 'vitest';
import { createOwnTag } from '../../../src/mark/ownTag.ts';
import { tagOf } from './tag-of.ts';

const PAGE = 'https://shop.test/folder/';

describe('what is written', () => {
  test.each<[string, Parameters<typeof createOwnTag>[0], string]>([
    ['an address', '/consentry.js', '<script src="/consentry.js"></script>'],
    ['attributes as text', 'src="/c.js" data-endpoint=/events async', '<script src="/c.js" data-endpoint="/events" async></script>'],
    ['attributes as text, address last', 'data-lang=en src=/c.js', '<script data-lang="en" src="/c.js"></script>'],
    ['attributes as an object', { src: '/c.js', 'data-policy-url': '/privacy' }, '<script src="/c.js" data-policy-url="/privacy"></script>'],
    ['an address with a query that looks like an attribute', '/c.js?src=1', '<script src="/c.js?src=1"></script>'],
    ['signs that end an attribute', { src: '/c.js', 'data-own': '"a"&<b>' }, '<script src="/c.js" data-own="&quot;a&quot;&amp;<b>"></script>'],
    ['a nonce', { src: '/c.js', nonce: 'abc' }, '<script src="/c.js" nonce="abc"></script>'],
  ])('%s', (_, tag, html) => {
    expect(createOwnTag(tag, undefined).html).toBe(html);
  });

  test('reads back as given', () => {
    const attributes = { src: '/c.js?a=1&b=2', 'data-own': `'"&amp;<>` };
    const written = tagOf(createOwnTag(attributes, undefined).html).attributes;
    expect(Object.fromEntries([...written].map(([name, { value }]) => [name, value]))).toEqual(attributes);
    expect(createOwnTag(attributes, undefined).src).toBe('/c.js?a=1&b=2');
  });

  test.each([[''], ['src='], [{ 'data-lang': 'en' }]])('without an address it is refused: %o', (tag) => {
    expect(() => createOwnTag(tag, undefined)).toThrow('tag: needs the address');
  });
});

describe('the page holds what was marked', () => {
  test('ids go into the tag', () => {
    expect(createOwnTag('/c.js', ['baidu-tongji', '360']).html).toBe('<script src="/c.js" data-vendors="baidu-tongji 360"></script>');
  });

  test('unless the owner wrote them', () => {
    expect(createOwnTag({ src: '/c.js', 'data-vendors': 'udesk' }, ['360']).html).toBe('<script src="/c.js" data-vendors="udesk"></script>');
  });

  test('adapted vendors go into a block before it, which nothing in it can end', () => {
    const vendors = ['360', { id: 'own', hosts: ['own.test'], disclosure: { name: '</script><!--' } }];
    const { html } = createOwnTag('/c.js', vendors);
    const [, json = ''] = /^<script type="application\/json" data-consentry-config>(.*)<\/script><script src="\/c\.js"><\/script>$/.exec(html) ?? [];
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ vendors });
  });
});

describe('which script is ours', () => {
  const own = createOwnTag('/assets/consent.bundle.js?v=2', undefined);
  test.each([
    '/assets/consent.bundle.js', 'https://shop.test/assets/consent.bundle.js?v=3#x', '../assets/consent.bundle.js', '//cdn.test/a/consentry.js', 'consentry.js?v=1', ' /consentry.js ',
  ])('%s', (address) => expect(own.is(address, PAGE)).toBe(true));

  test.each([
    '', '/other/consent.bundle.js', 'https://cdn.test/assets/consent.bundle.js', '/consentry-ui.js', '/my-consentry.js', '/consentry.js/other.js', 'http://[',
  ])('not %s', (address) => expect(own.is(address, PAGE)).toBe(false));

  test('an address that cannot be read is nobody\'s', () => {
    expect(createOwnTag('http://[', undefined).is('http://[', PAGE)).toBe(false);
  });
});
