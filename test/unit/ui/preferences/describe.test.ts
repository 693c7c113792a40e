import { expect, it } from 'vitest';
import { localise } from '../../../../src/i18n/localise.ts';
import { describe as row } from '../../../../src/ui/preferences/describe.ts';
import { fullSpeech, settings, vendor } from '../page.ts';

it('reads the shipped disclosure in the language of the visitor', () => {
  expect(row(vendor('baidu-tongji'), fullSpeech()).name).toBe('Baidu Tongji');
  expect(row(vendor('baidu-tongji'), fullSpeech(settings({ langs: ['zh-SG'] }))).name).toBe('百度统计');
});

it("lets the owner's words go first, field by field", () => {
  const own = vendor('baidu-tongji', { disclosure: { provider: { 'zh-CN': '另一家公司', en: 'Another company' }, contact: 'dpo@example.com', retention: '2 years' } });
  expect(row(own, fullSpeech())).toMatchObject({ name: 'Baidu Tongji', provider: 'Another company', contact: 'dpo@example.com', retention: '2 years' });
});

it('calls an unknown vendor by its id and claims nothing else', () => {
  const { name, langs, ...rest } = row(vendor('acme'), fullSpeech());
  expect(name).toBe('acme');
  expect(Object.values(langs).filter(Boolean)).toEqual([]);
  expect(new Set(Object.values(rest))).toEqual(new Set(['']));
});

it('tells the language of what is not in the visitor’s', () => {
  const german = { ...fullSpeech(), lang: 'de', localise: (text: Parameters<ReturnType<typeof fullSpeech>['localise']>[0]) => localise(text, 'de') };
  const own = vendor('udesk', { disclosure: { purpose: { en: 'Chat.', 'zh-CN': '客服。' }, data: { de: 'Name', en: 'Name' }, retention: '1 Jahr', consequence: { 'zh-CN': '不可用。' } } });
  const { langs, ...rest } = row(own, german);
  expect(rest).toMatchObject({ name: 'Udesk', purpose: 'Chat.', data: 'Name', consequence: '不可用。' });
  expect(langs).toMatchObject({ name: 'en', purpose: 'en', provider: 'en', consequence: 'zh-CN', data: undefined, retention: undefined });
  expect(Object.values(row(own, fullSpeech()).langs).filter(Boolean)).toEqual(['zh-CN']);
});
