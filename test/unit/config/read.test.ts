// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config/read.ts';

const read = (attributes = '', json?: string) => {
  document.head.innerHTML = (json === undefined ? '' : `<script type="application/json" data-consentry-config>${json}</script>`)
    + `<script id="tag" src="/consentry.js" ${attributes}></script>`;
  return readConfig(document.querySelector<HTMLScriptElement>('#tag'), document);
};

beforeEach(() => {
  document.head.innerHTML = '';
});

describe('attributes', () => {
  it.each<[string, { [setting: string]: unknown }]>([
    ['', {}],
    ['data-vendors="baidu-tongji 360"', { vendors: ['baidu-tongji', '360'] }],
    ['data-vendors=" baidu-tongji,360 ,\n udesk "', { vendors: ['baidu-tongji', '360', 'udesk'] }],
    // No list, so that resolve holds every vendor we know: a template may have left the attribute empty.
    ['data-vendors=""', { vendors: '' }],
    ['data-endpoint="/consent-events"', { endpoint: '/consent-events' }],
    ['data-endpoint-plain', { endpointPlain: true }],
    ['data-endpoint-plain="true"', { endpointPlain: true }],
    ['data-endpoint-plain="false"', { endpointPlain: false }],
    ['data-endpoint-plain="no"', { endpointPlain: 'no' }],
    ['data-policy-url="/privacy" data-policy-version="2024"', { policyUrl: '/privacy', policyVersion: '2024' }],
    ['data-lang="zh-CN" data-dnt="ignore" data-gpc="honour"', { lang: 'zh-CN', dnt: 'ignore', gpc: 'honour' }],
    ['data-cookie-domain="example.com"', { cookieDomain: 'example.com' }],
    ['data-days="30"', { days: 30 }],
    ['data-days="-1"', { days: '-1' }],
    ['data-days=""', { days: '' }],
    ['data-position="card" data-base="/c/" data-unlisted="hold"', { position: 'card', base: '/c/', unlisted: 'hold' }],
    // Names of other scripts' attributes, and settings that are no text.
    ['data-cfasync="false" data-controller="menu" data-texts="x" data-to-string="x" data-constructor="x"', {}],
  ])('reads %s', (attributes, raw) => {
    expect(read(attributes)).toEqual(raw);
  });

  it('does without a script tag', () => {
    expect(readConfig(null, document)).toEqual({});
  });
});

describe('the JSON block', () => {
  it('is read', () => {
    expect(read('', '{"days": 30, "vendors": [{"id": "udesk", "separate": true}]}')).toEqual({ days: 30, vendors: [{ id: 'udesk', separate: true }] });
  });

  it('is beaten by an attribute', () => {
    expect(read('data-days="60" data-vendors="udesk"', '{"days": 30, "lang": "de", "vendors": ["360"]}')).toEqual({ days: 60, lang: 'de', vendors: ['udesk'] });
  });

  it('is only a block that says so', () => {
    document.head.innerHTML = '<script type="application/ld+json">{"days": 30}</script><script type="application/json">{"days": 31}</script>';
    expect(readConfig(null, document)).toEqual({});
  });

  it.each(['{', '', 'null', '[]', '"x"', '5', "{'days': 30}"])('that reads %j leaves no list of vendors, whatever an attribute names', (json) => {
    expect(read('data-vendors="udesk" data-days="30"', json)).toEqual({ days: 30, vendors: json });
  });
});
