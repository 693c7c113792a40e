import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../src/inspector/verdict.ts';
import { verdictText, createView } from '../../../src/inspector/view.ts';
import { en } from '../../../src/inspector/words/en.ts';
import { zhCN } from '../../../src/inspector/words/zh-CN.ts';
import { known } from '../../../src/check/known.ts';
import type { Facts } from '../../../src/inspector/types.ts';
import { FROM, entry, facts, load, state } from './facts.ts';

const HM = 'https://hm.baidu.com/hm.js?1';
const lineOf = (rest: Partial<Facts>, words = en, lang: 'en' | 'zh-CN' = 'en') => {
  const given = facts(rest);
  const line = verdicts(given).find(({ vendor }) => vendor.id === 'baidu-tongji')!;
  return [line.tone, verdictText(createView(given, known, words, lang, false), line)];
};
const held = entry('held', 'baidu-tongji', 'script', 'hm.baidu.com/hm.js', 50);
const granted = state({ 'baidu-tongji': 'granted' });

describe('what a tag did', () => {
  it.each<[string, Partial<Facts>, string, string]>([
    ['nothing of it', {}, 'quiet', 'Nothing of it on this page.'],
    ['held', { log: [held, held] }, 'quiet', 'Held 2×, waiting for Analytics.'],
    ['a dropped request counts as held', { log: [entry('dropped', 'baidu-tongji', 'fetch', 'hm.baidu.com/x', 1)] }, 'quiet', 'Held 1×, waiting for Analytics.'],
    ['requested though shut', { log: [held], loads: [load(HM, 20)] }, 'bad', 'Fired without consent: 1× before it was allowed.'],
    ['requested before the choice', { state: granted, since: { 'baidu-tongji': FROM + 1000 }, loads: [load(HM, 20), load(HM, 1200)] }, 'bad', 'Fired without consent: 1× before it was allowed.'],
    ['fired after the choice', { state: granted, since: { 'baidu-tongji': FROM + 1000 }, loads: [load(HM, 1240), load(HM, 1300)] }, 'good', 'Fired 2×, first 240 ms after the choice.'],
    ['fired, allowed before', { state: granted, since: { 'baidu-tongji': FROM }, loads: [load(HM, 80)] }, 'good', 'Fired 1×, first 80 ms after the page began; it was allowed before.'],
    ['released and never seen', { state: granted, since: { 'baidu-tongji': FROM + 9 }, log: [held, entry('released', 'baidu-tongji', 'script', 'x', 60)] }, 'warn', 'Released, but no request was seen: an ad blocker, no network, or an empty tag.'],
    ['allowed and not there', { state: granted, since: { 'baidu-tongji': FROM } }, 'quiet', 'Allowed, but this page has no tag of it.'],
    ['requests of others do not count', { loads: [load('https://own.example/a.js', 5)] }, 'quiet', 'Nothing of it on this page.'],
  ])('%s', (_, rest, tone, text) => {
    expect(lineOf(rest)).toEqual([tone, text]);
  });

  it('says it in Chinese, the category as well', () => {
    expect(lineOf({ log: [held] }, zhCN, 'zh-CN')).toEqual(['quiet', '已拦截：阻止了 1 次加载，等待“统计”同意。']);
  });
});
