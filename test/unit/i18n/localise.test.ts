import { expect, it } from 'vitest';
import { localise } from '../../../src/i18n/localise.ts';

it.each([
  ['the same in all', 'zh-CN', 'the same in all'],
  [{ en: 'yes', 'zh-CN': '是' }, 'zh-CN', '是'],
  [{ en: 'yes', zh: '是' }, 'zh-TW', '是'],
  [{ en: 'yes', 'zh-CN': '是' }, 'fi', 'yes'],
  [{ 'zh-CN': '是' }, 'fi', '是'],
  [{}, 'en', ''],
  [undefined, 'en', ''],
])('%j in %s', (text, lang, expected) => {
  expect(localise(text, lang)).toBe(expected);
});
