import { expect, it } from 'vitest';
import { complete } from '../../../src/i18n/complete.ts';
import { en } from '../../../src/i18n/preferences/en.ts';
import { zhCN } from '../../../src/i18n/preferences/zh-CN.ts';
import { settings, speech } from '../ui/page.ts';

const bundled = { en, 'zh-CN': zhCN };

it('adds the words of layer two in the same language; the owner goes first', () => {
  const full = complete(speech(settings({ langs: ['zh-CN'], texts: { 'zh-CN': { save: '好' } } })), bundled, {});
  expect(full.texts).toMatchObject({ ...zhCN, save: '好', accept: '全部同意' });
});

it("lets the language's own vendors go before the shipped ones, field by field", () => {
  const spoken = { ...speech(), vendors: { udesk: { name: 'Udesk-Chat' } } };
  expect(complete(spoken, bundled, { udesk: { name: 'Udesk', contact: 'a@b.example' } }).vendors).toEqual({ udesk: { name: 'Udesk-Chat', contact: 'a@b.example' } });
});
