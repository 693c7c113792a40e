// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { putUp } from '../../../src/ui/putUp.ts';

const host = () => document.createElement('aside');
beforeEach(() => { document.body.innerHTML = '<main></main>'; });

it('stands first in the body, in the top layer where there is one', () => {
  const one = host();
  one.showPopover = vi.fn();
  putUp(one);
  expect(document.body.firstChild).toBe(one);
  expect(one.showPopover).toHaveBeenCalledOnce();
});

it('comes back when the body was drawn anew', () => {
  const one = host();
  const again = putUp(one);
  document.body.innerHTML = '<p></p>';
  again();
  expect(document.body.firstChild).toBe(one);
});

it('stays out when it was taken out by itself', () => {
  const one = host();
  const again = putUp(one);
  one.remove();
  again();
  expect(one.isConnected).toBe(false);
});

it('leaves an element that hides it', () => {
  const one = host();
  const again = putUp(one);
  document.querySelector('main')!.append(one);
  again();
  expect(document.body.firstChild).toBe(one);
});
