import { expect, it } from 'vitest';
import type { VNode } from 'preact';
import { link } from '../../../../src/ui/preferences/link.tsx';

type Made = VNode<{ href?: string; dir?: string; children: string }>;
const made = (to: string, label?: string): Made['props'] | undefined => (link(to, label) as Partial<Made>).props;

it.each([
  ['https://example.com/privacy', 'https://example.com/privacy'],
  ['/contact', '/contact'],
  ['../contact', '../contact'],
  ['dpo@example.com', 'mailto:dpo@example.com'],
  ['+86 (10) 1234-5678', 'tel:+861012345678'],
  ['javascript:alert(1)', undefined],
  ['javascript:a@b.c', undefined],
  ['data:text/html,x', undefined],
  ['400-800-1234 转 2', undefined],
  ['', undefined],
])('%s leads to %s', (to, href) => {
  expect(made(to)?.href).toBe(href);
  if (to && !href) expect(made(to)?.children).toBe(to);
});

it('shows an address from left to right in any language, and words as they run', () => {
  expect(made('+86 10 1234')).toMatchObject({ dir: 'ltr', children: '+86 10 1234' });
  expect(made('https://example.com/', 'السلطة')).toMatchObject({ dir: undefined, children: 'السلطة' });
  expect(link('1 Road')).toMatchObject({ type: 'bdi' });
});
