// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { $, hook, hooks, openPage, second, settings, settle, state, vendor } from './page.ts';

let blank = '';
beforeEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.innerHTML = '<main><a id="opener" href="#">Privacy choices</a></main>';
  blank = document.documentElement.outerHTML;
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('layer one', () => {
  it.each([
    ['accept', ['baidu-tongji', 'sensors-data', '360-mediav']],
    ['reject', []],
  ])('%s grants %j, also when a script clicks, and says that it did', (name, granted) => {
    const page = openPage();
    page.ui.banner();
    hook(name).click();
    expect(page.choices).toMatchObject([{ granted, method: { button: name, layer: 'banner', trusted: false }, shown: { lang: 'en' } }]);
  });

  it('is gone when the decision is handed over', () => {
    const page = openPage();
    page.ui.banner();
    hook('reject').click();
    expect(page.seen).toEqual(['']);
    expect(document.getElementById('consentry')).toBeNull();
  });

  it('keeps what was granted by itself when everything is accepted', () => {
    const page = openPage(settings(), state(['gather-convertlab']));
    page.ui.banner();
    hook('accept').click();
    expect(page.choices[0]?.granted).toContain('gather-convertlab');
  });

  it('stays on Escape and decides nothing', () => {
    const page = openPage();
    page.ui.banner();
    $('#consentry').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(hooks()).toEqual(['accept', 'reject', 'preferences']);
    expect(page.choices).toEqual([]);
  });

  it('stands there once, and goes when the question is answered elsewhere', () => {
    const page = openPage();
    page.ui.banner();
    page.ui.banner();
    expect(document.querySelectorAll('#consentry')).toHaveLength(1);
    page.change(state([], { decided: true }));
    expect(document.getElementById('consentry')).toBeNull();
  });

  it.each(['pointerenter', 'focus'])('fetches layer two on %s of its button, not before', (sign) => {
    const load = vi.fn(() => Promise.resolve(second));
    openPage(settings(), state(), load).ui.banner();
    expect(load).not.toHaveBeenCalled();
    hook('preferences').dispatchEvent(new Event(sign));
    expect(load).toHaveBeenCalledWith('consentry-preferences.js', expect.any(String));
  });

  it('builds layer two once it is fetched, and shows in it what is granted by then', async () => {
    const prepare = vi.spyOn(second, 'prepare');
    const page = openPage();
    page.ui.banner();
    hook('preferences').dispatchEvent(new Event('pointerenter'));
    await settle();
    expect(prepare).toHaveBeenCalledOnce();
    expect(document.querySelector('dialog')).toBeNull();
    page.change(state(['baidu-tongji', 'sensors-data']));
    const made = vi.spyOn(document, 'createElement');
    hook('preferences').click();
    await settle();
    expect($<HTMLInputElement>('section:nth-of-type(2) h3 input').checked).toBe(true);
    expect(made.mock.calls).not.toContainEqual(['dialog']);
    made.mockRestore();
    hook('close').click();
    page.ui.preferences();
    await settle();
    expect($<HTMLInputElement>('section:nth-of-type(2) h3 input').checked).toBe(true);
  });

  it('names the wording by its hash', () => {
    const hashes = [settings(), settings(), settings({ texts: { en: { title: 'Other words' } } })].map((given) => {
      const page = openPage(given);
      page.ui.banner();
      hook('reject').click();
      return page.choices[0]?.shown.textHash;
    });
    expect(hashes[0]).toMatch(/^[0-9a-z]+$/);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });
});

describe('layer two from layer one', () => {
  const open = async (page = openPage()) => {
    page.ui.banner();
    hook('preferences').click();
    await settle();
    return page;
  };

  it('takes the place of layer one', async () => {
    await open();
    expect(document.getElementById('consentry')).toBeNull();
    expect(hooks()).toEqual(['close', 'accept', 'reject', 'save']);
  });

  it.each(['button', 'escape', 'api'])('closed by %s it decides nothing, and the question is back with the focus where it was', async (way) => {
    const page = await open();
    if (way === 'button') hook('close').click();
    else if (way === 'escape') $<HTMLDialogElement>('dialog').close();
    else page.ui.close();
    expect(page.choices).toEqual([]);
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(hook('preferences'));
  });

  it('opens nothing when it arrives after the answer', async () => {
    const page = openPage();
    page.ui.banner();
    hook('preferences').click();
    hook('reject').click();
    await settle();
    expect(document.querySelector('dialog')).toBeNull();
    expect(page.choices).toHaveLength(1);
  });

  it('says so when it cannot be had, and the question stays', async () => {
    vi.useFakeTimers();
    const page = openPage(settings(), state(), () => Promise.reject(new Error('gone')));
    page.ui.banner();
    hook('preferences').click();
    await vi.advanceTimersByTimeAsync(200);
    expect($('[role=status]').textContent).toContain('could not be loaded');
    expect(hooks()).toContain('reject');
  });

  it('asks for its file with the integrity it was built with', async () => {
    const load = vi.fn(() => Promise.resolve(second));
    await open(openPage(settings(), state(), load));
    expect(load).toHaveBeenCalledWith('consentry-preferences.js', 'sha384-test');
  });
});

describe('the step for what Accept all does not cover', () => {
  it('lists it, off, and adds what is switched on to what was granted', async () => {
    const page = openPage();
    page.ui.banner();
    hook('accept').click();
    await settle();
    await settle();
    const switches = document.querySelectorAll<HTMLInputElement>('dialog input');
    expect([...switches].map((one) => one.checked)).toEqual([false]);
    expect(hooks()).toEqual(['close', 'save']);
    switches[0]?.click();
    hook('save').click();
    expect(page.choices.map(({ granted }) => granted)).toEqual([
      ['baidu-tongji', 'sensors-data', '360-mediav'],
      ['baidu-tongji', 'sensors-data', '360-mediav', 'gather-convertlab'],
    ]);
  });

  it('does not come when there is nothing to ask', async () => {
    const page = openPage(settings({ vendors: [vendor('udesk')] }));
    page.ui.banner();
    hook('accept').click();
    await settle();
    await settle();
    expect(document.querySelector('dialog')).toBeNull();
    expect(page.choices).toHaveLength(1);
  });
});

describe('the signal', () => {
  const told = async () => {
    vi.useFakeTimers();
    const page = openPage(settings(), state([], { decided: true, signals: { dnt: true, gpc: false } }));
    page.ui.signal(false);
    expect($('[role=status]').textContent).toBe('');
    await vi.advanceTimersByTimeAsync(200);
    return page;
  };

  it('is a status that a live region speaks, with a way to choose', async () => {
    await told();
    expect($('[role=status]').textContent).toContain('Do Not Track');
    expect(hooks()).toEqual(['preferences', 'close']);
  });

  it('can be put away without deciding', async () => {
    const page = await told();
    hook('close').click();
    expect(document.querySelector('[role=status]')).toBeNull();
    expect(page.choices).toEqual([]);
  });

  it('leads to the preferences', async () => {
    await told();
    hook('preferences').click();
    await vi.advanceTimersByTimeAsync(10);
    expect(document.querySelector('dialog')).not.toBeNull();
  });
});

it('speaks what was saved, and leaves the page as it was when stopped', async () => {
  vi.useFakeTimers();
  const page = openPage();
  page.ui.banner();
  hook('reject').click();
  await vi.advanceTimersByTimeAsync(200);
  expect($('[role=status]').textContent).toBe('Your choice is saved.');
  page.ui.banner();
  page.ui.stop();
  expect(document.documentElement.outerHTML).toBe(blank);
  page.change(state());
  expect(document.documentElement.outerHTML).toBe(blank);
});

it('opens no step after it was stopped', async () => {
  const page = openPage();
  page.ui.banner();
  hook('accept').click();
  page.ui.stop();
  await settle();
  await settle();
  expect(document.querySelector('dialog')).toBeNull();
});

it('waits for a language that is a file, and asks in English when it does not come', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  const { speak } = await import('../../../src/i18n/speak.ts');
  const { createMountUi } = await import('../../../src/ui/mount.ts');
  const { en } = await import('../../../src/i18n/en.ts');
  const { context } = openPage(settings({ langs: ['de'] }));
  createMountUi((given) => speak(given, { en }, { langs: ['de'], integrity: '' }), '')(context).banner();
  expect(document.getElementById('consentry')).toBeNull();
  await settle();
  expect($('#consentry').lang).toBe('en');
  expect(hook('reject').textContent).toBe('Reject all');
});
