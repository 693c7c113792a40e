import { afterEach, expect, it, vi } from 'vitest';
import { report, throwOutside } from '../../src/report.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('says a problem once, with the setting, what was given and what is accepted', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const days = { setting: 'days', given: '"-1"', accepted: '1 to 395, using 180' };
  report(days);
  report({ ...days });
  report({ ...days, given: '"x"' });
  expect(warn.mock.calls).toEqual([
    ['[consentry] days: given "-1"; accepted: 1 to 395, using 180'],
    ['[consentry] days: given "x"; accepted: 1 to 395, using 180'],
  ]);
});

it('is quiet on a page that took the console away', () => {
  vi.stubGlobal('console', undefined);
  expect(() => report({ setting: 'days', given: '0', accepted: '1 to 395' })).not.toThrow();
});

it('rethrows later, outside our stack', () => {
  vi.useFakeTimers();
  const error = new Error('a listener of the page');
  expect(() => throwOutside(error)).not.toThrow();
  expect(() => vi.runAllTimers()).toThrow(error);
});
