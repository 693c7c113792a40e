// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../../../../src/config/types.ts';
import { $, hook, hooks, openPage, settings, state } from '../../page.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function tell(more: Partial<Settings>, what: 'policy' | 'signal' = 'policy') {
  const page = openPage(settings(more), state([], { decided: true, signals: { dnt: false, gpc: true } }));
  if (what === 'policy') page.ui.policy();
  else page.ui.signal(true);
  await vi.advanceTimersByTimeAsync(200);
  return page;
}

it.each<[string, Settings['policy'], string[]]>([
  ['both days', { publishedAt: '2026-12-01', effectiveAt: '2027-01-01', summary: { en: 'A new vendor.', 'zh-CN': '新增第三方。' } }, ['Published on December 1, 2026.', 'In force from January 1, 2027.', 'A new vendor.']],
  ['that choices stay, and that closing is no consent', {}, ['Your choices stay as they are.', 'not consent']],
])('tells of a new policy: %s', async (_what, policy, parts) => {
  await tell({ policy });
  for (const part of parts) expect($('[role=status]').textContent).toContain(part);
  expect($('[role=status]').textContent).not.toMatch(/undefined|Invalid/);
});

it('tells of it in Chinese with the stops of Chinese, and no space behind them', async () => {
  await tell({ langs: ['zh-CN'], policy: { publishedAt: '2026-12-01', effectiveAt: '2027-01-01' } });
  expect($('[role=status]').textContent).toBe('隐私政策有新版本。发布日期：2026年12月1日。生效日期：2027年1月1日。您的选择保持不变。关闭本通知不代表同意。');
});

it('links the policy and earlier versions, never a script', async () => {
  await tell({ policy: { archiveUrl: '/archive' } });
  expect([...document.querySelectorAll('#consentry-status a')].map((one) => one.getAttribute('href'))).toEqual(['/privacy', '/archive']);
  document.body.replaceChildren();
  await tell({ policy: { archiveUrl: 'javascript:alert(1)' } });
  expect(document.querySelectorAll('#consentry-status a')).toHaveLength(1);
});

it('acknowledges by closing and decides nothing', async () => {
  const page = await tell({});
  hook('close').click();
  expect(page.acknowledged).toEqual([{ lang: 'en', textHash: expect.stringMatching(/\w/) as string }]);
  expect(page.choices).toEqual([]);
  expect(hooks()).toEqual([]);
});

it('says when a signal has taken consent back', async () => {
  const page = await tell({}, 'signal');
  expect($('[role=status]').textContent).toMatch(/Global Privacy Control.*withdrawn/);
  hook('close').click();
  expect(page.acknowledged).toEqual([]);
});
