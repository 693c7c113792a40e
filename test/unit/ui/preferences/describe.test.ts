import { expect, it } from 'vitest';
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
  const { name, ...rest } = row(vendor('acme'), fullSpeech());
  expect(name).toBe('acme');
  expect(new Set(Object.values(rest))).toEqual(new Set(['']));
});
