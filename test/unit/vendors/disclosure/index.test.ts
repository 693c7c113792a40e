import { describe, expect, it } from 'vitest';
import { disclosures } from '../../../../src/vendors/disclosure/index.ts';
import { presets } from '../../../../src/vendors/index.ts';

/** From vendors.md; for Baidu the company of the seed policy of 2024-07-15, which is the one text that was read. */
const PROVIDERS: { [id: string]: string } = {
  'baidu-tongji': '百度时代网络技术（北京）有限公司',
  360: '北京奇虎科技有限公司',
  'sensors-data': '神策网络科技（北京）有限公司',
  udesk: '北京沃丰时代数据科技有限公司',
  'gather-convertlab': '上海欣兆阳信息科技有限公司',
};

it('describes every vendor we ship, and no other', () => {
  expect(Object.keys(disclosures).sort()).toEqual(presets.map(({ id }) => id).sort());
});

describe.each(Object.entries(disclosures))('%s', (id, disclosure) => {
  const { name, purpose, data, provider, consequence, contact, policyUrl, country } = disclosure;

  it('says everything in both languages', () => {
    for (const text of [name, purpose, data, provider, consequence]) {
      expect(text.en).toMatch(/\w/);
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
    }
  });

  it('gives a contact and a policy that can be followed', () => {
    expect(contact).toMatch(/^https:\/\/|^[\w.]+@[\w.]+$/);
    expect(policyUrl).toMatch(/^https:\/\//);
    expect(country).toMatch(/^([A-Z]{2})?$/);
  });

  it('names the provider that the facts name', () => {
    expect(provider['zh-CN']).toBe(PROVIDERS[id.replace(/^360-.*/, '360')]);
  });
});
