// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { around } from '../../src/around.ts';

const OPEN = { decided: false };
const top = (state?: object, more: object = {}): object => {
  const page: { document: object; parent?: object } = { document, ...state && { consentry: { state: () => state } }, ...more };
  return Object.assign(page, { parent: page });
};
afterEach(() => { vi.unstubAllGlobals(); });

it('nothing around a page that is no frame', () => { expect(around()).toBeUndefined(); });

it.each([
  ['is ours', top(OPEN), OPEN],
  ['is not ours', top(), undefined],
  ['has ours around one that is not', { document, parent: top(OPEN) }, OPEN],
  ['is a frame-set', top(OPEN, { document: { body: { localName: 'frameset' } } }), undefined],
  ['is of another origin', { get consentry() { throw new Error('SecurityError'); } }, undefined],
])('the page around %s', (_, page, expected) => {
  vi.stubGlobal('window', Object.create(window, { parent: { value: page } }));
  expect(around()).toBe(expected);
});
