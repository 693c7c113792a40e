// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { element } from '../../../src/ui/element.ts';

it('keeps markup as text', () => {
  const made = element('p', { title: '"><img>' }, '<b>bold</b>', element('i', {}, '&amp;'));
  expect(made.querySelectorAll('*')).toHaveLength(1);
  expect(made.textContent).toBe('<b>bold</b>&amp;');
  expect(made.title).toBe('"><img>');
});
