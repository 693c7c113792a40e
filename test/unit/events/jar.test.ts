import { expect, it } from 'vitest';
import { openJar } from '../../../src/events/jar.ts';
import { FakeCookies } from '../../support/cookies.ts';

const open = () => {
  const document = new FakeCookies();
  document.cookie = 'other=1';
  return { document, jar: openJar({ document } as unknown as Window) };
};

it('marks something for the whole site, for thirty days', () => {
  const { document, jar } = open();
  jar.mark('a');
  expect([jar.getItem('a'), jar.getItem('b'), document.cookie]).toEqual(['1', null, 'other=1; a=1']);
  jar.removeItem('a');
  expect([jar.getItem('a'), document.cookie]).toEqual([null, 'other=1']);
});

it('takes no text', () => {
  const { document, jar } = open();
  jar.setItem('a', 'text');
  expect(document.cookie).toBe('other=1');
});

it('lists the places that are held', () => {
  const { document, jar } = open();
  document.cookie = 'a.1=;max-age=9';
  jar.mark('a.2');
  expect([jar.held('a.'), jar.held('b.')]).toEqual([['a.1'], []]);
});

it('holds nothing where cookies are refused', () => {
  const jar = openJar({ document: { get cookie(): string { throw new DOMException('no', 'SecurityError'); } } } as unknown as Window);
  expect([jar.getItem('a'), jar.held('')]).toEqual([null, []]);
});
