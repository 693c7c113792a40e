// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../../../../src/config/types.ts';
import { hook, hooks, openPage, settings, state, vendor } from '../../page.ts';

const place = (): HTMLElement | null => document.querySelector('[data-consentry-stands]');
beforeEach(() => {
  vi.useFakeTimers();
  // jsdom lays nothing out.
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function width(this: HTMLElement) { return this.id === 'small' ? 1 : 400; });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

async function show(html: string, more: Partial<Settings> = {}, answers = state(['baidu-tongji'])) {
  document.body.innerHTML = html;
  const page = openPage(settings(more), answers);
  page.ui.places();
  await vi.advanceTimersByTimeAsync(1);
  return page;
}

it.each([
  ['a held frame', '<iframe data-consentry="sensors-data" data-src="/x"></iframe>', ['once', 'always', 'preferences']],
  ['a frame named by the short id', '<iframe data-consentry="sensors"></iframe>', ['once', 'always', 'preferences']],
  ['the place of a widget', '<div data-consentry-place="sensors-data"></div>', ['once', 'always', 'preferences']],
  ['a frame of several vendors, which one answer must not open', '<iframe data-consentry="analytics"></iframe>', ['preferences']],
  ['a vendor that is shut for everybody', '<iframe data-consentry="shut"></iframe>', ['preferences']],
])('stands in for %s', async (_what, html, expected) => {
  await show(html);
  expect(place()?.nextElementSibling?.getAttribute('style')).toContain('display: none');
  expect(hooks().filter((name) => /^(once|always|preferences)$/.test(name))).toEqual(expected);
});

it.each([
  ['a counter too small to see', '<iframe id="small" data-consentry="sensors-data"></iframe>'],
  ['what is open', '<iframe data-consentry="baidu-tongji"></iframe>'],
  ['nobody we know', '<iframe data-consentry="nobody"></iframe>'],
])('leaves %s alone', async (_what, html) => {
  await show(html);
  expect(place()).toBeNull();
});

it('once: opens this vendor and stores nothing', async () => {
  const page = await show('<iframe data-consentry="sensors-data"></iframe>');
  hook('once').click();
  expect(page.passing).toEqual([['sensors-data', { button: 'accept', layer: 'placeholder', trusted: false }]]);
  expect(page.choices).toEqual([]);
  expect(place()).toBeNull();
});

it('always: grants this vendor, keeps what was answered, and leaves the rest open', async () => {
  const page = await show('<iframe data-consentry="sensors-data"></iframe>');
  hook('always').click();
  expect(page.choices).toMatchObject([{ granted: ['baidu-tongji', 'sensors-data'], asked: ['baidu-tongji', 'sensors-data'], method: { layer: 'placeholder' } }]);
});

it('asks the age first, where the owner wants that', async () => {
  const page = await show('<iframe data-consentry="sensors-data"></iframe>', { minAge: 14 }, state());
  hook('always').click();
  await vi.advanceTimersByTimeAsync(1);
  expect(page.choices).toEqual([]);
  hook('older').click();
  expect(page.choices).toMatchObject([{ granted: ['sensors-data'], asked: ['sensors-data'] }]);
});

it('comes for what is added later, goes when it is granted elsewhere, and leaves nothing behind', async () => {
  const page = await show('<main></main>', { vendors: [vendor('sensors-data')] });
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<iframe data-consentry="sensors-data"></iframe>');
  await vi.advanceTimersByTimeAsync(500);
  expect(place()).not.toBeNull();
  page.change(state(['sensors-data']));
  expect(place()).toBeNull();
  page.change(state());
  expect(place()).not.toBeNull();
  page.ui.stop();
  expect(document.body.innerHTML).toBe('<main><iframe data-consentry="sensors-data"></iframe></main>');
});
