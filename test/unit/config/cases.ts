/** One row a setting: values that are taken, with what comes out where that differs, values that are refused, and the default. */
export interface SettingCase {
  setting: string;
  fallback: unknown;
  right: [value: unknown, taken?: unknown][];
  wrong: unknown[];
  accepted: string;
}

const ADDRESS = {
  fallback: '',
  right: [
    ['https://consent.example.net/events'], ['/consent-events', 'https://www.example.com/consent-events'], ['events?site=1', 'https://www.example.com/jobs/events?site=1'],
    ['http://localhost:3000/e'], ['http://demo.localhost/e'], ['http://127.0.0.1:8080/e'], ['http://[::1]:8080/e'],
  ] as [unknown, unknown?][],
  wrong: ['', 'http://consent.example.net/events', 'ftp://example.com/', 'javascript:alert(1)', 'https://', 'https://user:secret@example.com/', 'http://localhost.example.net/', 'http://127.example.net/', 5, null, {}],
  accepted: 'https URL, or http on this origin or loopback',
};

export const SETTING_CASES: SettingCase[] = [
  { setting: 'endpoint', ...ADDRESS },
  { setting: 'endpointPlain', fallback: false, right: [[true], [false]], wrong: ['true', 1, null], accepted: 'true or false' },
  { setting: 'policyUrl', ...ADDRESS },
  { setting: 'policyVersion', fallback: '', right: [['2024-07-15'], ['第三版'], ['']], wrong: [3, 'x'.repeat(41), null], accepted: 'at most 40 characters' },
  { setting: 'dnt', fallback: 'honour', right: [['honour'], ['ignore']], wrong: ['honor', '', true, null], accepted: 'honour, ignore' },
  { setting: 'gpc', fallback: 'honour', right: [['honour'], ['ignore']], wrong: ['off', 0], accepted: 'honour, ignore' },
  { setting: 'cookieDomain', fallback: '', right: [['example.com'], ['www.example.com']], wrong: ['com', '.example.com', 'example.com; Secure', 'https://example.com', 7], accepted: 'domain such as example.com' },
  { setting: 'days', fallback: 180, right: [[1], [395], [30]], wrong: [0, -1, 396, 1.5, '30', null], accepted: '1 to 395' },
  { setting: 'position', fallback: 'bar', right: [['bar'], ['card'], ['dialog']], wrong: ['top', ''], accepted: 'bar, card, dialog' },
  { setting: 'reopen', fallback: 'start', right: [['start'], ['end'], ['off']], wrong: ['left', '', false, null], accepted: 'start, end, off' },
  { setting: 'accent', fallback: '', right: [['#1c555a'], ['#FFF'], ['#abc123']], wrong: ['teal', '', '#12345', '#1c555aff', 'rgb(1,2,3)', '#1c555a;}', 5, null], accepted: 'colour such as #1c555a' },
  { setting: 'unlisted', fallback: 'report', right: [['report'], ['allow'], ['hold']], wrong: ['block', false], accepted: 'report, allow, hold' },
  { setting: 'controller', fallback: undefined, right: [[{ name: 'Acme' }], [{ name: { en: 'Acme', 'zh-CN': '艾克米' }, contact: 'a@example.com' }]], wrong: ['Acme', { name: 5 }, { contact: 'a@example.com' }, []], accepted: '{name, contact}' },
  {
    setting: 'policy', fallback: {}, right: [[{ publishedAt: '2026-12-01', effectiveAt: '2027-01-01', summary: { en: 'New vendor' } }], [{}]],
    wrong: ['2026-12-01', 5, [], null], accepted: 'texts by name',
  },
  { setting: 'minAge', fallback: 0, right: [[14], [0], [21]], wrong: ['14', 22, -1, 13.5, null], accepted: '0 to 21' },
  { setting: 'restricted', fallback: false, right: [[true], [false]], wrong: ['yes', 1], accepted: 'true or false' },
  { setting: 'rights', fallback: {}, right: [[{ email: 'dpo@example.com', answer: { en: '15 working days' }, regulators: { 'https://www.12377.cn': { en: 'CAC', 'zh-CN': '网信办' } } }], [{}]], wrong: ['dpo@example.com', { email: 5 }, { regulators: { 'https://www.12377.cn': 1 } }, []], accepted: 'texts by name' },
  { setting: 'confirm', fallback: '', right: [['marketing'], ['functional analytics marketing']], wrong: ['', 'necessary', 'marketingx', 'analyticsmarketing', true, ['marketing'], null], accepted: 'functional, analytics, marketing' },
  { setting: 'texts', fallback: {}, right: [[{ en: { title: 'Hello' } }], [{}]], wrong: ['Hello', { en: { title: 5 } }, []], accepted: 'texts by name' },
];

export interface VendorFieldCase {
  field: string;
  fallback: unknown;
  right: unknown[];
  /** Values of the wrong kind, which cost the whole field. */
  wrong: unknown[];
  /** Entries that cost only themselves. */
  wrongEntries?: unknown[];
}

export const VENDOR_FIELD_CASES: VendorFieldCase[] = [
  { field: 'category', fallback: 'marketing', right: ['functional', 'analytics', 'marketing'], wrong: ['necessary', 'Analytics', 5] },
  { field: 'hosts', fallback: [], right: [['t.example.net'], ['example.net/track/', 'x_y.example.net'], []], wrong: ['t.example.net', {}], wrongEntries: ['*.example.net', 'https://example.net', '', 5, 'a b.com', null] },
  { field: 'urls', fallback: [], right: [['/track\\.js$'], []], wrong: ['/track\\.js'], wrongEntries: ['(', '', null, 5, '[z-a]'] },
  { field: 'cookies', fallback: [], right: [[{ pattern: '^t_' }], [{ pattern: '^t_', name: 't_…', days: 30 }]], wrong: ['^t_'], wrongEntries: ['^t_', {}, { pattern: '(' }, null] },
  { field: 'storage', fallback: [], right: [['^t_']], wrong: ['^t_', null], wrongEntries: ['*', '', 5] },
  { field: 'globals', fallback: [], right: [['tracker', '_t$.init']], wrong: ['tracker'], wrongEntries: ['a b', '', 'x()', 'a|b'] },
  { field: 'stop', fallback: [], right: [[['tracker.stop']], [['tracker.set', 'on', false]]], wrong: ['tracker.stop'], wrongEntries: ['tracker.stop', [], ['a b'], null] },
  { field: 'disabled', fallback: false, right: [true, false], wrong: ['true', 1] },
  { field: 'separate', fallback: false, right: [true, false], wrong: ['yes', null] },
  { field: 'legalBasis', fallback: 'consent', right: ['consent', 'legitimate-interest'], wrong: ['contract', '', true] },
  { field: 'revision', fallback: 1, right: [2, 1.5], wrong: ['2', null] },
  { field: 'disclosure', fallback: {}, right: [{ name: 'T', purpose: { en: 'To count', 'zh-CN': '统计' } }], wrong: ['T', { name: 5 }, []] },
];
