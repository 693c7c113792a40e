// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { askedAround } from '../../../src/ui/askedAround.ts';

const top = (decided?: boolean, more: object = {}): object => {
  const page: { document: object; parent?: object } = { document, ...decided !== undefined && { consentry: { state: () => ({ decided }) } }, ...more };
  return Object.assign(page, { parent: page });
};
afterEach(() => { vi.unstubAllGlobals(); });

it('not on a page that is no frame', () => { expect(askedAround()).toBe(false); });

it.each([
  ['asks', top(false), true],
  ['has its answer', top(true), false],
  ['is not ours', top(), false],
  ['asks around one that is not ours', { document, parent: top(false) }, true],
  ['is a frame-set', top(false, { document: { body: { localName: 'frameset' } } }), false],
  ['is of another origin', { get consentry() { throw new Error('SecurityError'); } }, false],
])('the page around %s', (_, page, expected) => {
  vi.stubGlobal('window', Object.create(window, { parent: { value: page } }));
  expect(askedAround()).toBe(expected);
});
