// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { $, hook, openPage, settings, state, vendor } from './page.ts';

const show = (...given: Parameters<typeof openPage>) => {
  openPage(...given).ui.banner();
  return $('#consentry');
};
beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('what it says', () => {
  it('who asks, for what, how many third parties, for how long, and that it can be withdrawn', () => {
    const text = show(settings({ controller: { name: { en: 'Example Ltd', 'zh-CN': '示例公司' } } })).textContent;
    for (const part of ['Example Ltd', 'third-party', '(vendors: 4)', 'purposes: Statistics, Marketing', '6 months', 'withdraw']) expect(text).toContain(part);
  });

  it('the site when no controller is named', () => {
    expect(show().textContent).toContain(`${location.hostname} asks`);
  });

  it('the same in Chinese, with the words the law uses', () => {
    const host = show(settings({ langs: ['zh-CN'], controller: { name: { 'zh-CN': '示例公司' } } }));
    for (const part of ['示例公司希望使用4项第三方技术', '统计、营销', '6个月', '撤回']) expect(host.textContent).toContain(part);
    expect(['accept', 'reject', 'preferences'].map((name) => hook(name).textContent)).toEqual(['全部同意', '全部拒绝', '管理偏好']);
    expect(host.lang).toBe('zh-CN');
  });

  it('that something has changed, to those who were asked before, when what it is cannot be had', async () => {
    expect(show().textContent).not.toContain('changed since');
    document.body.replaceChildren();
    openPage(settings(), state([], { decidedAt: 1 }), () => Promise.reject(new Error('network'))).ui.banner();
    await vi.advanceTimersByTimeAsync(1);
    expect($('#consentry').textContent).toContain('changed since');
  });

  it('where the policy is, when there is one', () => {
    expect(show().querySelector('a')?.getAttribute('href')).toBe('/privacy');
    document.body.replaceChildren();
    expect(show(settings({ policyUrl: '' })).querySelector('a')).toBeNull();
  });

  it('no purpose that nobody has', () => {
    expect(show(settings({ vendors: [vendor('udesk', { category: 'functional' })] })).textContent).toContain('purposes: Functions.');
  });
});

describe('what it is', () => {
  it('a dialog that is not modal, named by its heading and described by its text', () => {
    const host = show();
    expect(host.getAttribute('role')).toBe('dialog');
    expect(host.hasAttribute('aria-modal')).toBe(false);
    expect($(`#${host.getAttribute('aria-labelledby')}`).tagName).toBe('H2');
    expect($(`#${host.getAttribute('aria-describedby')}`).textContent).toContain('consent');
    expect(host.parentElement).toBe(document.body);
  });

  it('steals no focus', () => {
    document.body.innerHTML = '<input autofocus>';
    $('input').focus();
    show();
    expect(document.activeElement).toBe($('input'));
  });

  it('changes once more a little later, for tools that wait for a change', () => {
    const host = show();
    expect(host.dataset['state']).toBeUndefined();
    vi.advanceTimersByTime(300);
    expect(host.dataset['state']).toBe('open');
  });
});
