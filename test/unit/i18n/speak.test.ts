import { beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { speak } from '../../../src/i18n/speak.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { settings } from '../ui/page.ts';

const say = (more: Parameters<typeof settings>[0], langs: string[] = ['de']) => speak(settings(more), { en, 'zh-CN': zhCN }, { langs, integrity: 'sha384-list' });
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
  const german = { texts: { ...en, title: 'Ihre Wahl' }, vendors: { udesk: { name: 'Udesk-Chat' } } };
  const comes = (file: unknown) => vi.fn((url: string) => Promise.resolve(new Response(JSON.stringify(/integrity/.test(url) ? { de: 'sha384-de' } : file))));

  it('comes from our folder; until then it is English', async () => {
    vi.stubGlobal('fetch', comes(german));
    const speech = say({ langs: ['de-AT'], base: 'https://cdn.example/c/', texts: { de: { accept: 'Alle annehmen' } } });
    expect(speech).toMatchObject({ lang: 'en', source: 'en', texts: en });
    await speech.ready;
    expect(vi.mocked(fetch).mock.calls.map(([url]) => url)).toContain('https://cdn.example/c/i18n/de.json');
    expect(speech).toMatchObject({ lang: 'de', source: 'de', ready: undefined, texts: { title: 'Ihre Wahl', accept: 'Alle annehmen' }, vendors: german.vendors });
    expect(speech.localise({ en: 'yes', de: 'ja' })).toBe('ja');
  });

  it('lends its words to a region the owner writes for', async () => {
    vi.stubGlobal('fetch', comes(german));
    const speech = say({ langs: ['de-CH'], texts: { 'de-CH': { reject: 'Nein' } } });
    await speech.ready;
    expect(speech).toMatchObject({ lang: 'de-CH', source: 'de', texts: { title: 'Ihre Wahl', reject: 'Nein' } });
  });

  it("that fails leaves English, and the owner's English words rather than those of the missing language", async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const speech = say({ langs: ['de'], texts: { de: { title: 'Wahl' }, en: { reject: 'No' } } });
    await speech.ready;
    expect(speech).toMatchObject({ lang: 'en', source: 'en', texts: { ...en, reject: 'No' }, vendors: {}, ready: undefined });
  });

  it('that hangs is waited for three seconds, and changes nothing when it comes later', async () => {
    vi.useFakeTimers();
    let late: (file: Response) => void = () => {};
    const good = comes(german);
    vi.stubGlobal('fetch', (url: string) => (/integrity/.test(url) ? good(url) : new Promise<Response>((done) => { late = done; })));
    const speech = say({ langs: ['de'] });
    const { ready } = speech;
    await vi.advanceTimersByTimeAsync(2900);
    expect(speech.ready).toBe(ready);
    await vi.advanceTimersByTimeAsync(200);
    expect(speech).toMatchObject({ lang: 'en', texts: en, ready: undefined });
    late(new Response(JSON.stringify(german)));
    await vi.advanceTimersByTimeAsync(10);
    expect(speech).toMatchObject({ lang: 'en', texts: en });
    vi.useRealTimers();
  });
});
