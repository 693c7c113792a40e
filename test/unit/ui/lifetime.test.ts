import { expect, it } from 'vitest';
import { FILES } from '../../../src/i18n/files.ts';
import { inDays, lifetime, years } from '../../../src/ui/lifetime.ts';

it.each([
  [180, 'en', '6 months', '180 days'], [30, 'en', '1 month', '30 days'], [365, 'en', '365 days', '365 days'], [1, 'en', '1 day', '1 day'],
  [180, 'zh-CN', '6个月', '180天'], [365, 'zh-CN', '365天', '365天'],
])('%d days in %s', (days, lang, text, exact) => {
  expect(lifetime(days, lang)).toBe(text);
  expect(inDays(days, lang)).toBe(exact);
});

it.each(['en', 'zh-CN', ...FILES])('says in %s what Intl would say, whatever the number', (lang) => {
  for (const value of [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 111, 395]) {
    const say = (unit: string, count = value) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
    expect(inDays(value, lang)).toBe(say('day'));
    expect(lifetime(value * 30, lang)).toBe(say('month'));
    expect(years(value, lang)).toBe(say('year'));
  }
});

it('bends the word as the number asks', () => {
  expect([1, 2, 5, 21].map((days) => inDays(days, 'ru'))).toEqual(['1 день', '2 дня', '5 дней', '21 день']);
  expect([3, 14].map((age) => years(age, 'pl'))).toEqual(['3 lata', '14 lat']);
});
