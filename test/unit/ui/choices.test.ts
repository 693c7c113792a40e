// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { choices } from '../../../src/ui/choices.ts';

it('makes buttons that differ in hook and label only', () => {
  const row = choices({ accept: 'Accept all', reject: 'Reject all', preferences: 'Manage preferences' }, () => {});
  const forms = [...row.children].map((button) => button.outerHTML.replace(/"(accept|reject|preferences)"|>[\w ]+</g, ''));
  expect(forms).toHaveLength(3);
  expect(new Set(forms).size).toBe(1);
  expect([...row.children].map((button) => button.textContent)).toEqual(['Accept all', 'Reject all', 'Manage preferences']);
});

it('says which was pressed, and whether by a hand', () => {
  const act = vi.fn();
  const row = choices({ accept: 'Yes', reject: 'No' }, act);
  row.querySelector<HTMLElement>('[data-consentry=reject]')?.click();
  expect(act.mock.calls).toEqual([['reject', false]]);
});
