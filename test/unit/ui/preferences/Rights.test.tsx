// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it } from 'vitest';
import type { Settings } from '../../../../src/config/types.ts';
import { Rights } from '../../../../src/ui/preferences/Rights.tsx';
import { fullSpeech, settings } from '../page.ts';

function show(more: Partial<Settings>): HTMLElement {
  const given = settings(more);
  const place = document.createElement('div');
  render(<Rights settings={given} speech={fullSpeech(given)} />, place);
  return place;
}

it('is not there when the owner names no way', () => {
  expect(show({}).innerHTML).toBe('');
});

it('shows each way as a link that needs nobody’s script, in the visitor’s language', () => {
  const place = show({
    controller: { name: 'Acme', contact: 'https://example.com/contact' },
    rights: {
      phone: '+86 10 1234', email: { en: 'dpo@example.com', 'zh-CN': 'gr@example.com' }, form: '/rights', post: '1 Road', answer: { en: '15 working days', 'zh-CN': '15个工作日' },
      chat: 'sensors-data', rules: '/rules', regulators: { 'https://www.12377.cn': { en: 'CAC', 'zh-CN': '网信办' } }, unsubscribe: 'off@example.com',
    },
  });
  expect([...place.querySelectorAll('a')].map(({ href, textContent }) => [href.replace(location.origin, ''), textContent])).toEqual([
    ['https://example.com/contact', 'example.com/contact'], ['tel:+86101234', '+86 10 1234'], ['mailto:dpo@example.com', 'dpo@example.com'], ['/rights', '/rights'],
    ['/rules', '/rules'], ['https://www.12377.cn/', 'CAC'], ['mailto:off@example.com', 'off@example.com'],
  ]);
  expect(place.textContent).toContain('Time to answer: 15 working days');
  expect(place.textContent).toContain('1 Road');
});

it('says that a chat needs consent, and leaves out one that is no vendor here', () => {
  expect(show({ rights: { chat: 'sensors-data' } }).textContent).toMatch(/only if you allow .*Sensors/);
  expect(show({ rights: { chat: 'nobody', email: 'a@b.c' } }).textContent).not.toContain('Chat');
});
