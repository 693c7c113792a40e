import { expect, it } from 'vitest';
import { lifetime } from '../../../src/ui/lifetime.ts';

it.each([
  [180, 'en', '6 months'], [30, 'en', '1 month'], [365, 'en', '365 days'], [1, 'en', '1 day'],
  [180, 'zh-CN', '6个月'], [365, 'zh-CN', '365天'],
])('%d days in %s', (days, lang, text) => {
  expect(lifetime(days, lang)).toBe(text);
});
