import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { FILES } from '../../../src/i18n/files.ts';
import { en as moreEn } from '../../../src/i18n/preferences/en.ts';
import { zhCN as moreZhCN } from '../../../src/i18n/preferences/zh-CN.ts';
import type { LanguageFile, Texts } from '../../../src/i18n/types.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { years } from '../../../src/ui/lifetime.ts';
import { disclosures } from '../../../src/vendors/disclosure/index.ts';

const english: Texts = { ...en, ...moreEn };
const bundled: { [lang: string]: Texts } = { en: english, 'zh-CN': { ...zhCN, ...moreZhCN } };

const files = Object.fromEntries(await Promise.all(FILES.map(async (lang) => {
  const module = await import(`../../../src/i18n/${lang}.ts`) as { [name: string]: LanguageFile };
  return [lang, Object.values(module)[0] as LanguageFile] as const;
})));
const languages: { [lang: string]: Texts } = { ...bundled, ...Object.fromEntries(Object.entries(files).map(([lang, { texts }]) => [lang, texts])) };

/** What a text of the language is written in. */
const SCRIPTS: { [lang: string]: RegExp } = {
  ar: /\p{Script=Arabic}/u, he: /\p{Script=Hebrew}/u, ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u, th: /\p{Script=Thai}/u, 'zh-CN': /\p{Script=Han}/u, 'zh-HK': /\p{Script=Han}/u, 'zh-TW': /\p{Script=Han}/u,
};
/** “{on} of {all} on”: behind a colon, or with a word for “on” that never changes. */
const STILL = /^[^{]+:\s\{on\}.*\{all\}$|^Включено \{on\} из \{all\}$|^\{on\} \S+ \{all\} (on|an|aan|قيد التشغيل)$/;
/** The same word in both languages. */
const SHARED = /^(Marketing|Technologie|Cookies?|Chat|Contact|Service|Website|Site|E-[Mm]ail|Email|Telephone|Post|session|Data|Formular|Confirm|Print|Statistics?|Provider|Purpose|Form|Signals?)$/;

// How old one has to be may come with the word for years.
const names = (text = '') => [...text.replaceAll('{years}', '{age}').matchAll(/\{\w*\}?/g)].map(String).sort();
/** Numbers that languages count differently: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 111];
/** The word for years, in all the forms that numbers give it. */
const formsOfYear = (lang: string) => new Set(NUMBERS.map((age) => years(age, lang).replace(/[\d\s]/g, '')));
const entries = (texts: Texts) => Object.entries(texts) as [keyof Texts, string][];

it('has a file for every language that is said to have one, and no other', () => {
  const there = readdirSync('src/i18n').map((name) => /^([a-z]{2}(?:-[A-Z]{2})?)\.ts$/.exec(name)?.[1]).filter((lang) => lang && !(lang in bundled));
  expect(there.sort()).toEqual([...FILES].sort());
  expect(Object.keys(languages)).toHaveLength(20);
});

describe.each(Object.entries(languages))('%s', (lang, texts) => {
  const prose = [...entries(texts), ...Object.entries(files[lang]?.vendors ?? {}).flatMap(([id, row]) => Object.entries(row).map(([field, text]) => [`${id}.${field}`, text as string]))] as [string, string][];

  it('says everything, with the same blanks to fill', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of entries(texts)) {
      expect(text, key).toMatch(/\S/);
      expect(names(text), key).toEqual(names(english[key]));
    }
  });

  it('has no word that another number would bend', () => {
    const forms = formsOfYear(lang);
    for (const key of ['ageAsk', 'ageYes', 'ageNo'] as const) {
      const [, next = ''] = /\{age\}\s?([\p{L}\p{M}]*)/u.exec(texts[key]) ?? [];
      expect(forms.size > 1 && forms.has(next), `${key}: ${next}`).toBe(false);
    }
    // Where one and many differ, a count stands by itself: nothing agrees with it.
    if (new Intl.PluralRules(lang).resolvedOptions().pluralCategories.length === 1) return;
    for (const key of ['ask', 'vendors'] as const) expect(texts[key], key).toMatch(/\(([^({]*: ?)?\{count\}\)/);
    expect(texts.some).toMatch(STILL);
  });

  it('is written in its own language and script', () => {
    const script = SCRIPTS[lang] ?? /\p{Script=Latin}/u;
    for (const [key, text] of prose) expect(text, key).toMatch(key === 'cookies' ? /./ : script);
    const left = lang === 'en' ? [] : entries(texts).filter(([key, text]) => text === english[key] && !SHARED.test(text));
    expect(left).toEqual([]);
  });

  it('is plain text, tidy at its ends, with typographic quotation marks', () => {
    for (const [key, text] of prose) {
      expect(text, key).not.toMatch(/[<>&"'`]|\s\s|^\s|\s$|\.\.|\.{3}/);
      // No sentence of one language ends like another's.
      if (lang.startsWith('zh') || lang === 'ja') expect(text, key).not.toMatch(/[,;:!?](\s|$)/);
      if (lang === 'fr') expect(text, key).not.toMatch(/[^\u00a0\u202f][:;?!»](?!\d)|«[^\u00a0]/);
    }
  });

  it('names the buttons as they are', () => {
    expect(texts.separateAsk).toContain(texts.accept);
    expect(new Set([texts.accept, texts.reject, texts.manage, texts.save, texts.withdraw, texts.close]).size).toBe(6);
    expect(new Set([texts.askAccept, texts.askReject]).size).toBe(2);
  });

  it('gives accepting and rejecting the same weight', () => {
    for (const [accept, reject] of [[texts.accept, texts.reject], [texts.askAccept, texts.askReject]] as const) {
      expect(Math.abs(accept.length - reject.length), `${accept} / ${reject}`).toBeLessThanOrEqual(3);
      expect(accept.split(' ').length).toBe(reject.split(' ').length);
    }
  });
});

it('uses the words that visitors’ tools and the law know', () => {
  expect([en.accept, en.reject, en.manage]).toEqual(['Accept all', 'Reject all', 'Manage preferences']);
  expect([zhCN.accept, zhCN.reject, zhCN.manage]).toEqual(['全部同意', '全部拒绝', '管理偏好']);
});

it('nudges nobody', () => {
  const all = [...Object.values(languages), ...Object.values(files).map(({ vendors }) => vendors)].map((texts) => JSON.stringify(texts)).join(' ');
  expect(all).not.toMatch(/recommend|best experience|improve your|enjoy|unfortunately|sorry|we value|推荐|推薦|更好的体验|更好的體驗|建议您|建議您|享受|遗憾|遺憾/i);
  expect(all).not.toMatch(/empfehl|bestmögl|leider|am Herzen|recommand|expérience|malheureusement|recomend|experiencia|lamentablemente|consiglia|esperienza|purtroppo|experiência|infelizmente|aanbevolen|ervaring|helaas|zalec|doświadcz|niestety/i);
  expect(all).not.toMatch(/рекоменд|впечатлен|сожалени|おすすめ|お勧め|快適|残念|추천|권장|경험|아쉽|نوصي|تجربة|للأسف|מומלץ|חוויי?ת|לצערנו|khuyến nghị|trải nghiệm|rất tiếc|แนะนำ|ประสบการณ์|เสียใจ|disarankan|pengalaman|sayangnya|disyorkan|malangnya/i);
});

it('describes every vendor we ship, with a name and a company of its own only where it has one', () => {
  for (const [lang, { vendors }] of Object.entries(files)) {
    expect(Object.keys(vendors).sort(), lang).toEqual(Object.keys(disclosures).sort());
    expect(vendors['360-mediav'].consequence, lang).toBe(vendors['360-ocpc'].consequence);
    expect(vendors['baidu-tongji'].consequence, lang).toBe(vendors['360-fenxi'].consequence);
    for (const row of Object.values(vendors)) expect(row.data, lang).toMatch(/IP|konver|conver|конверс|コンバ|전환|轉[換化]|chuyển đổi|คอนเวอร์|penukaran|konwersji|התحو|המרה|التحويل/i);
  }
});
