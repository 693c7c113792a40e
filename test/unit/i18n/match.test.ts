import { expect, it } from 'vitest';
import { match } from '../../../src/i18n/match.ts';

it.each([
  [['zh-Hans'], 'zh-CN'], [['zh-SG'], 'zh-CN'], [['zh'], 'zh-CN'], [['zh-TW'], 'zh-TW'], [['zh-HK'], 'zh-TW'], [['zh-Hant'], 'zh-TW'], [['zh-MO'], 'zh-TW'],
  [['en-US'], 'en'], [['EN-gb'], 'en'], [['pt-BR'], 'pt'], [['fi', 'de-AT', 'en'], 'de'],
  [['fi'], undefined], [[], undefined], [['', 'not a tag', '*'], undefined], [['', 'de'], 'de'],
])('%j is %s', (wanted, found) => {
  expect(match(wanted, ['en', 'zh-CN', 'zh-TW', 'de', 'pt'])).toBe(found);
});

it('takes another script of the language rather than another language', () => {
  expect(match(['zh-TW', 'en'], ['en', 'zh-CN'])).toBe('zh-CN');
});

it('takes the region where there are several', () => {
  expect(match(['zh-HK'], ['zh-TW', 'zh-HK'])).toBe('zh-HK');
});
