// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from '../page.ts';
import { $, hook, hooks, openPage, painted, settings, settle, state, vendor } from '../page.ts';

const open = async (page = openPage()): Promise<Page> => {
  page.ui.preferences();
  await painted();
  return page;
};
const section = (title: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('section')].find((one) => one.querySelector('b')?.textContent === title);
  if (!found) throw new Error(`no ${title}`);
  return found;
};
const switchOf = (title: string) => section(title).querySelector<HTMLInputElement>('h3 input');
const vendorSwitch = (name: string): HTMLInputElement => {
  const row = [...document.querySelectorAll('tbody tr')].find((one) => one.querySelector('b')?.textContent === name);
  return row?.querySelector('input') ?? $('no switch');
};
const granted = (page: Page) => page.choices.map((choice) => [choice.method.button, choice.granted]);

afterEach(() => { document.body.replaceChildren(); });

describe('when it opens', () => {
  it('puts the focus on its heading, by which it is named', async () => {
    await open();
    expect(document.activeElement).toBe($('h2'));
    expect($('dialog').getAttribute('aria-labelledby')).toBe($('h2').id);
    expect($<HTMLDialogElement>('dialog').open).toBe(true);
  });

  it('has every switch off, none for what is necessary, nothing of a vendor that is shut for everybody', async () => {
    await open();
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input')];
    expect(inputs.filter((one) => one.checked || one.indeterminate)).toEqual([]);
    expect(section('Necessary').querySelector('input')).toBeNull();
    expect(section('Necessary').textContent).toContain('Always on');
    expect(document.body.textContent).not.toContain('shut');
  });

  it('shows what was granted, when, and offers to withdraw it', async () => {
    await open(openPage(settings(), state(['baidu-tongji'], { decided: true, decidedAt: Date.UTC(2026, 10, 22, 12), expiresAt: Date.UTC(2027, 4, 21, 12) })));
    expect(vendorSwitch('Baidu Tongji').checked).toBe(true);
    expect(switchOf('Statistics')?.indeterminate).toBe(true);
    expect($('.c-note').textContent).toMatch(/November 22, 2026.*May 21, 2027/);
    expect(hooks()).toContain('withdraw');
  });

  it('offers no withdrawal when nothing is granted', async () => {
    await open();
    expect(hooks()).toEqual(['close', 'accept', 'reject', 'save']);
  });

  it.each([
    [[], 'everything optional stays off'],
    [['baidu-tongji'], 'takes precedence'],
  ])('says what became of the signal with %j granted', async (ids, words) => {
    await open(openPage(settings(), state(ids, { signals: { dnt: false, gpc: true } })));
    expect($('.c-note').textContent).toContain('Global Privacy Control');
    expect($('.c-note').textContent).toContain(words);
  });
});

it('is painted without what stands folded in it, and with what does not', async () => {
  const [folded, unfolded] = [vendor('baidu-tongji'), vendor('360-mediav', { category: 'marketing', legalBasis: 'legitimate-interest' })];
  openPage(settings({ vendors: [folded, unfolded] }), state([], { decided: true, decidedAt: 1, expiresAt: 2 })).ui.preferences();
  await settle();
  const shown = () => [section('Statistics'), section('Marketing'), $('.c-receipt')].map((one) => !!one.querySelector('table,dl'));
  expect(shown()).toEqual([false, true, false]);
  await painted();
  expect(shown()).toEqual([true, true, true]);
});

describe('what is handed over', () => {
  it.each([
    ['accept', ['baidu-tongji', 'sensors-data', '360-mediav']],
    ['reject', []],
    ['save', []],
  ])('%s with nothing switched', async (name, ids) => {
    const page = await open();
    hook(name).click();
    expect(granted(page)).toEqual([[name, ids]]);
    expect(page.choices[0]?.method.layer).toBe('preferences');
  });

  it('nothing before Save, then exactly what is on', async () => {
    const page = await open();
    switchOf('Statistics')?.click();
    vendorSwitch('Baidu Tongji').click();
    vendorSwitch('Gather').click();
    expect(page.choices).toEqual([]);
    hook('save').click();
    expect(granted(page)).toEqual([['save', ['sensors-data', 'gather-convertlab']]]);
  });

  it('withdraw takes everything back', async () => {
    const page = await open(openPage(settings(), state(['baidu-tongji', 'gather-convertlab'])));
    hook('withdraw').click();
    expect(granted(page)).toEqual([['withdraw', []]]);
  });

  it('a draft that was closed is forgotten', async () => {
    const page = await open();
    switchOf('Statistics')?.click();
    hook('close').click();
    await open(page);
    expect(switchOf('Statistics')?.checked).toBe(false);
  });
});

describe('a category', () => {
  it('switches its vendors together, and shows when they differ', async () => {
    await open();
    switchOf('Statistics')?.click();
    expect([vendorSwitch('Baidu Tongji').checked, vendorSwitch('Sensors Analytics').checked]).toEqual([true, true]);
    vendorSwitch('Baidu Tongji').click();
    expect([switchOf('Statistics')?.checked, switchOf('Statistics')?.indeterminate]).toEqual([false, true]);
    expect(section('Statistics').querySelector('h3')?.textContent).toContain('1 of 2 on');
    switchOf('Statistics')?.click();
    expect([switchOf('Statistics')?.checked, switchOf('Statistics')?.indeterminate]).toEqual([true, false]);
  });

  it('leaves what needs its own consent alone', async () => {
    await open();
    switchOf('Marketing')?.click();
    expect([vendorSwitch('360 Dianjing (MediaV)').checked, vendorSwitch('Gather').checked]).toEqual([true, false]);
    expect(switchOf('Marketing')?.indeterminate).toBe(true);
  });

  it('has no switch when all in it need their own', async () => {
    await open(openPage(settings({ vendors: [vendor('gather-convertlab', { category: 'marketing', separate: true })] })));
    expect(switchOf('Marketing')).toBeNull();
    expect(vendorSwitch('Gather').checked).toBe(false);
  });
});

it('hashes another wording to another hash, not another choice', async () => {
  const hashOf = async (given = settings(), click = '') => {
    const page = await open(openPage(given));
    if (click) vendorSwitch(click).click();
    hook('save').click();
    return page.choices[0]?.shown.textHash;
  };
  const plain = await hashOf();
  expect(await hashOf(settings(), 'Gather')).toBe(plain);
  expect(await hashOf(settings({ vendors: [vendor('udesk')] }))).not.toBe(plain);
});
