// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { hook, hooks, openPage, settings, settle, state } from '../../page.ts';

afterEach(() => { document.body.replaceChildren(); });

async function ask(what: 'banner' | 'preferences' = 'banner', granted: string[] = []) {
  const page = openPage(settings({ minAge: 14 }), state(granted));
  page.ui[what]();
  await settle();
  return page;
}

it.each(['banner', 'preferences'] as const)('comes before the %s, and offers to refuse, not to accept', async (what) => {
  await ask(what);
  expect(hooks()).toEqual(['older', 'younger', 'reject']);
  expect(hook('older').textContent).toBe('I am 14 or older');
});

it('counts years as the language does, where a text asks for them', async () => {
  openPage(settings({ minAge: 21, langs: ['ru'], texts: { ru: { ageYes: 'Мне {years} или больше' } } })).ui.banner();
  await settle();
  expect(hook('older').textContent).toBe('Мне 21 год или больше');
});

it('is passed once a page; then comes what was asked for', async () => {
  const page = await ask('preferences');
  hook('older').click();
  await settle();
  expect(document.querySelector('dialog')).not.toBeNull();
  page.ui.close();
  page.ui.banner();
  expect(hooks()).toEqual(['accept', 'reject', 'preferences']);
});

it.each(['younger', 'reject'])('%s refuses everything', async (name) => {
  const page = await ask();
  hook(name).click();
  await settle();
  expect(page.choices).toMatchObject([{ granted: [], method: { button: 'reject', layer: 'banner' } }]);
});

it('is not asked of who has consented before', async () => {
  await ask('preferences', ['baidu-tongji']);
  expect(document.querySelector('dialog')).not.toBeNull();
});
