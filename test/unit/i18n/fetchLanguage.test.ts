import { beforeEach, expect, it, vi } from 'vitest';
import { fetchLanguage } from '../../../src/i18n/fetchLanguage.ts';

const answers: { [file: string]: () => Promise<Response> } = {};
const json = (body: unknown) => () => Promise.resolve(new Response(JSON.stringify(body)));
const asked = () => vi.mocked(fetch).mock.calls.map(([url, init]) => [url, init?.integrity]);

beforeEach(() => {
  Object.assign(answers, { 'integrity.json': json({ de: 'sha384-de' }), 'de.json': json({ texts: { title: 'Ihre Wahl' } }) });
  vi.stubGlobal('fetch', vi.fn((url: string) => answers[url.split('/').pop() ?? '']?.() ?? Promise.reject(new TypeError(url))));
});

it('checks the list by the hash we carry, and the file by the hash in the list', async () => {
  await expect(fetchLanguage('https://cdn.example/i18n/', 'de', 'sha384-list')).resolves.toEqual({ texts: { title: 'Ihre Wahl' } });
  expect(asked()).toEqual([
    ['https://cdn.example/i18n/integrity.json', 'sha384-list'],
    // Beside it, to have the file in the cache.
    ['https://cdn.example/i18n/de.json', undefined],
    ['https://cdn.example/i18n/de.json', 'sha384-de'],
  ]);
});

it.each(['integrity.json', 'de.json'])('fails without %s', async (file) => {
  answers[file] = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(fetchLanguage('/', 'de', 'sha384-list')).rejects.toThrow('Failed to fetch');
});

it('fails where a page of HTML is in the place of a file', async () => {
  answers['integrity.json'] = () => Promise.resolve(new Response('<h1>Not found</h1>', { status: 404 }));
  await expect(fetchLanguage('/', 'de', '')).rejects.toThrow(SyntaxError);
});
