import { en } from '../../../src/i18n/en.ts';
import { FILES } from '../../../src/i18n/files.ts';
import { en as moreEn } from '../../../src/i18n/preferences/en.ts';
import { zhCN as moreZhCN } from '../../../src/i18n/preferences/zh-CN.ts';
import type { LanguageFile, Texts } from '../../../src/i18n/types.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';

const english: Texts = { ...en, ...moreEn };

/** The words of every language we ship. */
export async function everyLanguage(): Promise<[lang: string, texts: Texts][]> {
  const files = await Promise.all(FILES.map(async (lang): Promise<[string, Texts]> => {
    const [file] = Object.values(await import(`../../../src/i18n/${lang}.ts`) as { [name: string]: LanguageFile });
    if (!file) throw new Error(lang);
    return [lang, file.texts];
  }));
  return [['en', english], ['zh-CN', { ...zhCN, ...moreZhCN }], ...files];
}

const ACCENTS: { [letter: string]: string } = { a: 'ấ', e: 'ệ', i: 'ĩ', o: 'ỗ', u: 'ũ', A: 'Ấ', E: 'Ệ', I: 'Ĩ', O: 'Ỗ', U: 'Ũ', n: 'ñ', c: 'ç', s: 'š' };

/** Every text with accents above and below, and 40 % longer, in words as long as its own; blanks stay. */
export function pseudo(): { [key: string]: string } {
  return Object.fromEntries(Object.entries(english).map(([key, text]) => {
    const accented = text.replace(/\{\w+\}|./g, (part: string) => ACCENTS[part] ?? part);
    const words = accented.replace(/\{\w+\}/g, 'ẪẪẪ').split(' ');
    let more = '';
    for (let i = 0; more.length < text.length * 0.4; i++) more += ` ${words[i % words.length] ?? ''}`;
    return [key, accented + more];
  }));
}
