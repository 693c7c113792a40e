import { expect, it } from 'vitest';
import { inDays, lifetime } from '../../../src/ui/lifetime.ts';

it.each([
  [180, 'en', '6 months', '180 days'], [30, 'en', '1 month', '30 days'], [365, 'en', '365 days', '365 days'], [1, 'en', '1 day', '1 day'],
  [180, 'zh-CN', '6个月', '180天'], [365, 'zh-CN', '365天', '365天'],
])('%d days in %s', (days, lang, text, exact) => {
  expect(lifetime(days, lang)).toBe(text);
  expect(inDays(days, lang)).toBe(exact);
});

it.each(['en', 'zh-CN', 'de', 'ru', 'ar'])('says in %s what Intl would say', (lang) => {
  for (const days of [1, 2, 5, 21, 101, 395]) {
    expect(inDays(days, lang)).toBe(new Intl.NumberFormat(lang, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days));
  }
});
