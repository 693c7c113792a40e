// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/check/html.ts';
import { toJson } from '../../../src/check/json.ts';
import { toJunit } from '../../../src/check/junit.ts';
import { toText } from '../../../src/check/text.ts';
import type { Finding } from '../../../src/check/types.ts';
import { SITE, kept, report, seen, visit } from './visits.ts';

const hostile = 'https://evil.example/<script>"&\u0001';
const fired: Finding = { level: 'fail', scenario: 'none', kind: 'fired', vendor: 'baidu-tongji', what: [hostile] };
const never: Finding = { level: 'notice', scenario: 'accept', kind: 'never', vendor: 'baidu-tongji', what: [] };
const visits = [
  visit('none', [seen('baidu-tongji', 'https://hm.baidu.com/hm.gif?a'), seen('baidu-tongji', 'https://hm.baidu.com/hm.gif?b'), seen('', 'https://www.shop.example/app.js'),
    seen('', 'https://t.stranger.net/x')], [kept('baidu-tongji', 'Hm_lvt_1'), kept('', 'cart')], { picture: Buffer.from('picture') }),
  visit('accept'),
];
const bad = report(visits, [fired, never]);

it('text: by scenario and vendor, and one line in the end', () => {
  expect(toText(bad)).toBe(`${SITE}  Consentry 1.2.3

✗ No choice
    Baidu Tongji · requested 2× · keeps Hm_lvt_1
    t.stranger.net · requested 1×
  ✗ Baidu Tongji was requested 1× before any choice: ${hostile}

✓ Accept all
    no third party
  · Baidu Tongji is listed but was not requested after Accept all.

1 thing happened that should not have.
`);
  expect(toText(report([visit('none')], []))).toMatch(/Nothing fired that should not have\.\n$/);
  expect(toText(report([], [fired, fired]))).toMatch(/2 things happened that should not have\.\n$/);
});

it('JSON: everything that was seen, with the sentences', () => {
  const found = JSON.parse(toJson(bad)) as { findings: { text: string }[]; scenarios: { requests: unknown[]; kept: unknown[] }[]; vendors: unknown[] };
  expect(found.scenarios[0]?.requests).toHaveLength(4);
  expect(found.scenarios[0]?.kept).toHaveLength(2);
  expect(found.findings[1]?.text).toBe('Baidu Tongji is listed but was not requested after Accept all.');
  expect(found.vendors).toEqual([{ id: 'baidu-tongji', name: 'Baidu Tongji', category: 'analytics', listed: false }]);
});

describe('JUnit', () => {
  it('is one case a scenario, well formed whatever the page has written', () => {
    const xml = new DOMParser().parseFromString(toJunit(bad), 'application/xml');
    expect(xml.querySelector('parsererror')).toBe(null);
    expect([...xml.querySelectorAll('testcase')].map((one) => [one.getAttribute('name'), one.querySelector('failure')?.getAttribute('message'), one.querySelector('system-out')?.textContent])).toEqual([
      ['No choice', 'Baidu Tongji was requested 1× before any choice: https://evil.example/<script>"&', undefined],
      ['Accept all', undefined, 'Baidu Tongji is listed but was not requested after Accept all.'],
    ]);
    expect(xml.querySelector('testsuite')?.getAttribute('failures')).toBe('1');
    expect(xml.querySelector('testsuite')?.getAttribute('tests')).toBe('2');
  });
});

describe('HTML', () => {
  it('shows findings, third parties and the picture, and runs nothing', () => {
    const page = new DOMParser().parseFromString(toHtml(bad), 'text/html');
    expect(page.querySelector('script')).toBe(null);
    expect(page.querySelector('.verdict')?.textContent).toBe('1 thing happened that should not have.');
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['No choice failed', 'Accept all passed']);
    expect([...page.querySelectorAll('tbody th')].map(({ textContent }) => textContent)).toEqual(['Baidu Tongjibaidu-tongji, analytics', 't.stranger.netno vendor']);
    expect(page.querySelector('td')?.textContent).toBe('https://hm.baidu.com/hm.gif 2×');
    expect(page.querySelector('img')?.getAttribute('src')).toBe(`data:image/jpeg;base64,${Buffer.from('picture').toString('base64')}`);
  });
});
