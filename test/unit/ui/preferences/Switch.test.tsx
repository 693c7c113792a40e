// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Switch } from '../../../../src/ui/preferences/Switch.tsx';
import { $, fullSpeech } from '../page.ts';

it.each([
  [0, 3, false, false, 'Off', 'true'],
  [1, 3, false, true, '1 of 3 on', 'false'],
  [3, 3, true, false, 'On', 'true'],
])('%d of %d on', (on, all, checked, mixed, words, hidden) => {
  const flip = vi.fn();
  render(<Switch texts={fullSpeech().texts} label="Statistics" on={on} all={all} flip={flip} />, document.body);
  const input = $<HTMLInputElement>('input');
  expect([input.checked, input.indeterminate]).toEqual([checked, mixed]);
  expect(input.getAttribute('role')).toBe('switch');
  expect(input.labels?.[0]?.textContent).toBe(`Statistics${words}`);
  // What `checked` says already is not said twice; what a switch cannot say is said.
  expect($('i').getAttribute('aria-hidden')).toBe(hidden);
  input.click();
  expect(flip).toHaveBeenCalledOnce();
});
