import { expect, test } from 'vitest';
import { languages } from '../../../../demo/scenario/languages.ts';
import { browserSays } from '../../../../demo/scenario/browserSays.ts';
import { strict } from '../../../../demo/scenario/policy.ts';
import { EVERY_VENDOR, NAMES, choicesOf, queryOf, readScenario } from '../../../../demo/scenario/scenario.ts';
import { earlierVisit, panelLink, readAsked } from '../../../../demo/panel/client/scenarioLink.ts';

const read = (query: string): ReturnType<typeof readScenario> => readScenario(new URLSearchParams(query));
const given = {
  choices: Object.fromEntries(NAMES.map((name) => [name, [...choicesOf(name)]])),
  tags: EVERY_VENDOR.map((id) => ({ id })) as Parameters<typeof readAsked>[1]['tags'],
};

test('an ordinary visit needs no query', () => {
  expect(queryOf(read(''))).toBe('');
  expect(read('').vendors).toEqual(EVERY_VENDOR);
});

test.each([
  '?dnt=1', '?spa=1&gpc=1&theme=brand&position=card&policy=new&added=1&endpoint=dead&cookies=refused&csp=strict&unmarked=1&before=reject', '?vendors=udesk', '?vendors=',
])('%s says what it said', (query) => {
  expect(queryOf(read(query))).toBe(query);
});

test('what nobody knows is left out, and never reaches a page', () => {
  expect(queryOf(read('?dnt=2&endpoint="><script>&vendors=udesk,"><img>&city=x'))).toBe('?vendors=udesk');
});

test('the panel reads the same, and its link leads to a fresh visitor in the same scenario', () => {
  const asked = readAsked('?lang=en&page=/en/jobs&dnt=1&vendors=udesk&own=0123456789abcdef', given, 'zh');
  expect(asked).toMatchObject({ lang: 'en', page: '/en/jobs', own: '0123456789abcdef', vendors: ['udesk'] });
  expect(panelLink(asked, given, 'http://visitor-0123abcd.localhost:8080'))
    .toBe('http://localhost:8080/demo/panel?lang=en&page=/en/jobs&own=0123456789abcdef&dnt=1&vendors=udesk');
  expect(readAsked('?page=//evil.example/&own=../x', given, 'zh')).toMatchObject({ page: '/', own: '' });
});

test('a raised policy and an added vendor need an earlier visit under the former ones', () => {
  const visit = (query: string): ReturnType<typeof earlierVisit> => earlierVisit(readAsked(query, given, 'en'));
  expect(visit('')).toBeUndefined();
  expect(visit('?policy=new')).toMatchObject({ choice: 'accept', asked: { switches: { policy: '' } } });
  expect(visit('?added=1')?.asked.vendors).toEqual(EVERY_VENDOR.slice(0, -1));
  expect(visit('?before=reject')).toMatchObject({ choice: 'reject' });
});

test('only what was asked for is put on', () => {
  expect(browserSays(read(''))).toBe('');
  expect(browserSays(read('?gpc=1'))).toContain('globalPrivacyControl');
  expect(browserSays(read('?gpc=1'))).not.toContain('doNotTrack');
  expect(browserSays(read('?cookies=refused'))).toContain('SecurityError');
});

test('a strict policy names the nonce that every script and style of the page has', () => {
  const { page, policy } = strict('<script>a()</script><style></style><script src="/b.js"></script>');
  const nonces = [...page.matchAll(/<(?:script|style) nonce="([^"]+)"/g)].map(([, nonce]) => nonce);
  expect(new Set(nonces).size).toBe(1);
  expect(nonces).toHaveLength(3);
  expect(policy).toContain(`script-src 'nonce-${nonces[0]}' 'strict-dynamic'`);
});

test('every language of the banner can be chosen, and is one that has a name', () => {
  const all = languages();
  expect(all).toEqual(expect.arrayContaining(['zh-CN', 'en', 'de', 'zh-TW']));
  for (const lang of all) expect(new Intl.DisplayNames(['en'], { type: 'language' }).of(lang)).not.toBe(lang);
});
