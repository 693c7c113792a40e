// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { addHost } from '../../../src/ui/host.ts';
import { speech } from './page.ts';

it.each([['en', 'ltr'], ['zh-CN', 'ltr'], ['ar', 'rtl'], ['he-IL', 'rtl'], ['arn', 'ltr']])('stands first in the body, in %s from %s', (lang, dir) => {
  document.body.replaceChildren(document.createElement('main'));
  const host = addHost('div', 'consentry', { ...speech(), lang }, { role: 'dialog' });
  expect(document.body.firstElementChild).toBe(host);
  expect([host.lang, host.dir, host.getAttribute('role')]).toEqual([lang, dir, 'dialog']);
});
