// @vitest-environment jsdom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { Vendor } from '../../../../src/config/types.ts';
import { VendorTable } from '../../../../src/ui/preferences/VendorTable.tsx';
import { $, fullSpeech, settings, vendor } from '../page.ts';

const show = (more: Partial<Vendor>, langs = ['en'], flip?: (id: string) => void): string[] => {
  render(null, document.body);
  render(<VendorTable speech={fullSpeech(settings({ langs }))} vendors={[vendor('udesk', more)]} selection={new Set()} flip={flip} mark={() => ''} />, document.body);
  return [...document.querySelectorAll('tbody th, tbody td')].map((cell) => cell.textContent ?? '');
};

it('has the columns of the seed policy, each with a header, and says them again on cards', () => {
  show({});
  const heads = [...document.querySelectorAll('thead th[scope=col]')].map((head) => head.textContent);
  expect(heads).toEqual(['Technology', 'Purpose', 'Data', 'Provider', 'Contact', 'Cookies']);
  expect([...document.querySelectorAll<HTMLElement>('tbody td')].map((cell) => cell.dataset['label'])).toEqual(heads.slice(1));
  expect($('tbody th').getAttribute('scope')).toBe('row');
});

it('tells purpose and consequence, data, provider and country, contact and policy', () => {
  const [name, purpose, data, provider, contact] = show({ separate: true, disclosure: { retention: '1 year' } });
  expect(name).toBe('Udesk');
  expect(purpose).toMatch(/chat.*When off: .*Needs your separate consent/);
  expect(data).toMatch(/Kept: 1 year$/);
  expect(provider).toMatch(/Wofeng.*China$/);
  expect(contact).toContain('Privacy policy');
});

it('marks what is in another language than the visitor’s, also within a sentence', () => {
  show({ disclosure: { consequence: { 'zh-CN': '不可用。' } } });
  expect([...document.querySelectorAll<HTMLElement>('tbody [lang]')].map(({ lang, textContent }) => [lang, textContent])).toEqual([['zh-CN', '不可用。']]);
  expect($('[lang]').parentElement?.textContent).toBe('When off: 不可用。');
});

it('tells how long each cookie lives', () => {
  const cookies = [{ pattern: '^a', name: 'a_*', days: 365 }, { pattern: '^b', days: 0 }, { pattern: '^c' }];
  expect(show({ cookies })[5]).toBe('a_* (365 days)^b (session)^c (unknown)');
  expect(show({ cookies }, ['zh-CN'])[5]).toBe('a_* (365天)^b (会话)^c (未知)');
});

it('links the contact', () => {
  show({ disclosure: { contact: 'dpo@example.com' } });
  expect($('tbody td:nth-child(5) a').getAttribute('href')).toBe('mailto:dpo@example.com');
});

it('switches the vendor, where there is a switch', () => {
  const flip = vi.fn();
  show({}, ['en'], flip);
  $('input').click();
  expect(flip).toHaveBeenCalledWith('udesk');
  show({});
  expect(document.querySelector('input')).toBeNull();
});
