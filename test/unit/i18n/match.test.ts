import { describe, expect, it } from 'vitest';
import { FILES } from '../../../src/i18n/files.ts';
import { match } from '../../../src/i18n/match.ts';

/** As shipped: two in the bundle, the others as files. */
const SHIPPED = ['en', 'zh-CN', ...FILES];

describe('one wanted language', () => {
  it.each([
    // Chinese by script, then by region; what says nothing is simplified.
    ['zh', 'zh-CN'], ['zh-CN', 'zh-CN'], ['zh-SG', 'zh-CN'], ['zh-MY', 'zh-CN'], ['zh-Hans', 'zh-CN'], ['zh-Hans-HK', 'zh-CN'], ['cmn', 'zh-CN'],
    ['zh-TW', 'zh-TW'], ['zh-Hant', 'zh-TW'], ['zh-Hant-TW', 'zh-TW'], ['zh-Hant-CN', 'zh-TW'], ['ZH-hant-tw', 'zh-TW'], ['zh_TW', 'zh-TW'],
    ['zh-HK', 'zh-HK'], ['zh-Hant-HK', 'zh-HK'], ['zh-MO', 'zh-HK'], ['zh-Hant-MO', 'zh-HK'], ['yue', 'zh-HK'], ['yue-HK', 'zh-HK'], ['yue-Hans', 'zh-CN'],
    // A region we do not tell apart.
    ['en-US', 'en'], ['EN-gb', 'en'], ['pt-BR', 'pt'], ['pt-PT', 'pt'], ['pt_BR', 'pt'], ['de-AT', 'de'], ['de-CH-1996', 'de'], ['fr-CA', 'fr'], ['es-419', 'es'],
    ['ar-EG', 'ar'], ['nl-BE', 'nl'], ['ru-KZ', 'ru'], ['ko-KR', 'ko'], ['ja-JP-u-ca-japanese', 'ja'], ['th-TH', 'th'], ['vi-VN', 'vi'], ['it-CH', 'it'], ['pl-PL', 'pl'],
    // Codes of old, which Java and old Android still send.
    ['iw', 'he'], ['iw-IL', 'he'], ['in', 'id'], ['in-ID', 'id'], ['ms-MY', 'ms'], ['ms-Arab', 'ms'], ['zsm', 'ms'],
    // Not ours, or nothing.
    ['fi', undefined], ['nb', undefined], ['arn', undefined], ['', undefined], ['*', undefined], ['not a tag', undefined], ['x-private', undefined],
  ])('%s is %s', (wanted, found) => {
    expect(match([wanted], SHIPPED)).toBe(found);
  });
});

describe('a list', () => {
  it.each([
    [['fi', 'de-AT', 'en'], 'de'], [['', 'de'], 'de'], [['not a tag', 'zh-MO', 'en'], 'zh-HK'], [['fi', 'sv'], undefined], [[], undefined],
    [['en-GB', 'fr'], 'en'], [['sv', 'en', 'fr'], 'en'],
  ])('%j is %s', (wanted, found) => {
    expect(match(wanted, SHIPPED)).toBe(found);
  });

  it('takes another script or region of the language rather than another language', () => {
    expect(match(['zh-TW', 'en'], ['en', 'zh-CN'])).toBe('zh-CN');
    expect(match(['zh-HK', 'en'], ['en', 'zh-CN', 'zh-TW'])).toBe('zh-TW');
    expect(match(['sr-Latn', 'en'], ['en', 'sr-Cyrl'])).toBe('sr-Cyrl');
  });

  it('takes the region where there are several', () => {
    expect(match(['pt-PT'], ['pt', 'pt-PT'])).toBe('pt-PT');
    expect(match(['pt-BR'], ['pt', 'pt-PT'])).toBe('pt');
  });
});
