import { expect, test } from 'vitest';
import { ownApi, ownPages } from '../../../../demo/own/own.ts';
import { ownPage } from '../../../../demo/own/ownPage.ts';
import { ownTags } from '../../../../demo/own/shelf.ts';
import { snippets } from '../../../../demo/own/snippets.ts';
import { readScenario } from '../../../../demo/scenario/scenario.ts';

const PANEL = 'http://visitor-0123abcd.localhost:8080';
const ordinary = readScenario(new URLSearchParams());

test('only a visitor’s own panel may put code there, and only its host of its own shows it', async () => {
  const shelf = ownTags();
  const api = ownApi(shelf);
  const put = (from: string, to = PANEL): Promise<Response> | Response => api.request(`${to}/demo/api/own`, { method: 'POST', body: '<script>mine()</script>', headers: { origin: from } });
  expect((await put('https://evil.example')).status).toBe(403);
  expect((await put('http://localhost:8080', 'http://localhost:8080')).status).toBe(403);
  const { id } = await (await put(PANEL)).json() as { id: string };
  const pages = ownPages(shelf);
  const page = await (await pages.request(`http://own.visitor-0123abcd.localhost:8080/own/${id}?dnt=1`)).text();
  expect(page).toContain('<script>mine()</script>');
  expect(page.indexOf('doNotTrack')).toBeLessThan(page.indexOf('/consentry.js'));
  expect(page.indexOf('/consentry.js')).toBeLessThan(page.indexOf('mine()'));
  expect((await pages.request('http://own.visitor-0123abcd.localhost:8080/demo/api/requests')).status).toBe(404);
});

test('the oldest goes', () => {
  const shelf = ownTags();
  const first = shelf.put('first');
  for (let i = 0; i < 8; i++) shelf.put('more');
  expect(shelf.get(first)).toBeUndefined();
});

test.each([
  ['<!doctype html><html lang="de"><head><title>x</title></head><body>y</body></html>', /<head>\s*<script src="\/demo\/panel\/probe.js"><\/script>\s*<script src="\/consentry.js"[^]*<title>x/],
  ['<!doctype html><title>x</title>', /^<!doctype html>\s*<script src="\/demo\/panel\/probe.js">[^]*<title>x/],
  ['<script>only()</script>', /consentry\.js[^]*<script>only\(\)<\/script>\s*<\/head>/],
])('%s gets our lines first', (pasted, expected) => {
  expect(ownPage(pasted, ordinary, 'en')).toMatch(expected);
});

test('the control has no Consentry; what is left out of the list is left out of the tag', () => {
  expect(ownPage('', { ...ordinary, control: '1' }, 'en')).not.toContain('consentry.js');
  expect(ownPage('', { ...ordinary, vendors: ['udesk'] }, 'en')).toMatch(/data-vendors="(?![^"]*baidu)[^"]*udesk/);
});

test('snippets are the documented ones under the real hosts, with a gap for each id', () => {
  for (const { code, fields } of snippets) {
    expect(code).not.toMatch(/localhost|\{\{port\}\}/);
    const gaps = new Set([...code.matchAll(/\{\{(\w+)\}\}/g)].map(([, key]) => key));
    expect([...gaps].sort()).toEqual(fields.map(({ key }) => key).sort());
  }
});
