import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { settings } from '../ui/page.ts';

const say = (more: Parameters<typeof settings>[0], files: string[] = ['de']) => speak(settings(more), { en, 'zh-CN': zhCN }, files);
const answer = (body: string, status = 200) => vi.fn((_url: string) => Promise.resolve(new Response(body, { status })));

beforeEach(() => { vi.stubGlobal('fetch', answer('')); });

it('speaks what is in the bundle at once, without a request', () => {
  expect(say({ langs: ['zh-SG'] })).toMatchObject({ lang: 'zh-CN', texts: zhCN, ready: undefined });
  expect(say({ langs: ['fi'] })).toMatchObject({ lang: 'en', texts: en, ready: undefined });
  expect(fetch).not.toHaveBeenCalled();
});

describe('own words', () => {
  it('go first, in their language only', () => {
    const texts = { zh: { title: '我们的标题' }, en: { title: 'Our title' } };
    expect(say({ langs: ['zh-CN'], texts }).texts).toEqual({ ...zhCN, title: '我们的标题' });
    expect(say({ langs: ['en-GB'], texts }).texts.title).toBe('Our title');
    expect(say({ langs: ['zh-CN'], texts: { en: { title: 'Our title' } } }).texts.title).toBe(zhCN.title);
  });

  it('may bring a language we lack; what they leave out is English', () => {
    const speech = say({ langs: ['fi'], texts: { fi: { title: 'Valintasi' } } });
    expect(speech).toMatchObject({ lang: 'fi', source: 'en', texts: { title: 'Valintasi', accept: 'Accept all' } });
  });
});

describe('a language that is a file', () => {
  it('comes from our folder', async () => {
    vi.stubGlobal('fetch', answer(JSON.stringify({ texts: { ...en, title: 'Ihre Wahl' }, vendors: { udesk: { name: 'Udesk-Chat' } } })));
    const speech = say({ langs: ['de-AT'], base: 'https://cdn.example/c/', texts: { de: { accept: 'Alle annehmen' } } });
    await speech.ready;
    expect(vi.mocked(fetch).mock.calls[0]?.[0]).toBe('https://cdn.example/c/i18n/de.json');
    expect(speech).toMatchObject({ lang: 'de', ready: undefined, texts: { title: 'Ihre Wahl', accept: 'Alle annehmen' }, vendors: { udesk: { name: 'Udesk-Chat' } } });
  });

  it.each([
    ['is not there', answer('<h1>Not found</h1>', 404)],
    ['is empty', answer('{}')],
    ['is no file of ours', answer('{"texts":null}')],
    ['fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('that %s leaves English', async (_, fetch) => {
    vi.stubGlobal('fetch', fetch);
    const speech = say({ langs: ['de'] });
    await speech.ready;
    expect(speech).toMatchObject({ lang: 'en', source: 'en', texts: en, ready: undefined });
  });
});
