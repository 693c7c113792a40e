import { expect, it } from 'vitest';
import type { VNode } from 'preact';
import { link } from '../../../../src/ui/preferences/link.tsx';

const hrefOf = (to: string): unknown => (link(to) as VNode<{ href: string }> | string as { props?: { href: string } }).props?.href;

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
  expect(hrefOf(to)).toBe(href);
  if (!href) expect(link(to)).toBe(to);
});
