// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { $, hook, openPage, settings, settle, state, vendor } from '../../page.ts';

afterEach(() => { document.body.replaceChildren(); });

const vendors = [
  vendor('baidu-tongji'), vendor('sensors-data'), vendor('own', { category: 'functional', disclosure: { name: 'Own Chat' } }),
  vendor('kept-off'), vendor('abroad', { separate: true }),
];
/** One granted, one changed, one new with a new purpose, one denied, one new that needs its own consent. */
async function ask() {
  const now = state([], { decidedAt: 1, vendors: { 'baidu-tongji': 'granted', 'sensors-data': 'undecided', own: 'undecided', 'kept-off': 'denied', abroad: 'undecided' } });
  const page = openPage(settings({ vendors }), now, undefined, ['baidu-tongji', 'sensors-data', 'kept-off']);
  page.ui.banner();
  await settle();
  return page;
}

it('says what is new, what has changed and which purpose came with it, and asks about that only', async () => {
  await ask();
  const text = $('#consentry').textContent;
  for (const part of ['Not asked about before: Own Chat, abroad.', 'Changed since your last choice: Sensors', 'New purpose: Functions.', 'Your other choices stay.', '(vendors: 3)']) expect(text).toContain(part);
  expect(text).not.toContain('Baidu');
  expect(hook('accept').textContent).toBe('Accept these');
  expect(hook('reject').textContent).toBe('Reject these');
});

it.each([
  ['accept', ['baidu-tongji', 'sensors-data', 'own']],
  ['reject', ['baidu-tongji']],
])('%s leaves every other answer as it is', async (name, granted) => {
  const page = await ask();
  hook(name).click();
  expect(page.choices).toMatchObject([{ granted, method: { button: name, layer: 'banner' } }]);
});

it('after Accept asks by itself about what needs its own consent, and marks it as new', async () => {
  await ask();
  hook('accept').click();
  await settle();
  await settle();
  expect([...document.querySelectorAll('dialog tbody tr')].map((row) => row.querySelector('b')?.textContent)).toEqual(['abroad']);
  expect($('dialog mark').textContent).toBe('New');
});
