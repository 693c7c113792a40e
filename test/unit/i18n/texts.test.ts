import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { en as moreEn } from '../../../src/i18n/preferences/en.ts';
import { zhCN as moreZhCN } from '../../../src/i18n/preferences/zh-CN.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';

const english: { [key: string]: string } = { ...en, ...moreEn };
const chinese: { [key: string]: string } = { ...zhCN, ...moreZhCN };
const names = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

it('says the same things in both languages', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
});

describe.each(Object.keys(english))('%s', (key) => {
  it('is said, with the same blanks to fill', () => {
    expect(english[key]).toMatch(/\S/);
    expect(chinese[key]).toMatch(/\p{Script=Han}|^Cookie$/u);
    expect(names(chinese[key])).toEqual(names(english[key]));
  });

  it('holds no markup', () => {
    expect(`${english[key]}${chinese[key]}`).not.toMatch(/[<>&]/);
  });
});

it('uses the words that visitors’ tools and the law know', () => {
  expect([en.accept, en.reject, en.manage]).toEqual(['Accept all', 'Reject all', 'Manage preferences']);
  expect([zhCN.accept, zhCN.reject, zhCN.manage]).toEqual(['全部同意', '全部拒绝', '管理偏好']);
});

it('nudges nobody', () => {
  const all = [...Object.values(english), ...Object.values(chinese)].join(' ');
  expect(all).not.toMatch(/recommend|best experience|improve your|enjoy|unfortunately|sorry|推荐|更好的体验|建议您|享受|遗憾/i);
});
