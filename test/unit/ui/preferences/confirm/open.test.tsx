// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import type { Page } from '../../page.ts';
import { $, hook, hooks, openPage, settings, settle, state } from '../../page.ts';

const asking = async (confirm: string): Promise<Page> => {
  const page = openPage(settings({ confirm }));
  page.ui.banner();
  hook('accept').click();
  await settle();
  return page;
};
const buttons = (page: Page) => page.choices.map(({ granted, method }) => [method.button, method.layer, granted]);

afterEach(() => { document.body.replaceChildren(); });

it('stands between Accept all and the record: the box unticked, both acts needed, both told', async () => {
  const page = await asking('marketing');
  expect(page.choices).toEqual([]);
  expect(hooks()).toEqual(['confirm', 'back']);
  expect($<HTMLInputElement>('input').checked).toBe(false);
  expect($('.c-body').textContent).toContain('On: Baidu Tongji, Sensors Analytics, 360');
  expect($('.c-body').textContent).toContain('Off: Gather.');

  hook('confirm').click();
  expect(page.choices).toEqual([]);
  expect($('[role=alert]').textContent).toContain('not ticked');
  expect(document.activeElement).toBe($('input'));

  $('input').click();
  expect($('[role=alert]').textContent).toBe('');
  hook('confirm').click();
  expect(buttons(page)).toEqual([['check-and-confirm', 'preferences', ['baidu-tongji', 'sensors-data', '360-mediav']]]);
  expect(page.choices[0]?.shown.textHash).not.toBe('');
});

it('leads back to the banner, with nothing stored', async () => {
  const page = await asking('marketing');
  hook('back').click();
  expect(page.choices).toEqual([]);
  expect(hooks()).toEqual(['accept', 'reject', 'preferences']);
});

it('leads back to the preferences with the draft as it was', async () => {
  const page = openPage(settings({ confirm: 'analytics' }));
  page.ui.preferences();
  await settle();
  $('h3 input').click();
  hook('save').click();
  await settle();
  hook('back').click();
  await settle();
  expect($<HTMLInputElement>('h3 input').checked).toBe(true);
  expect(page.choices).toEqual([]);
});

it.each([
  ['another category', 'functional'],
  ['no category', ''],
])('is no step where %s is to be confirmed', async (_, confirm) => {
  expect(buttons(await asking(confirm))).toMatchObject([['accept', 'banner', expect.anything() as string[]]]);
});

it('is no step for what was granted before, nor for a refusal', async () => {
  const page = openPage(settings({ confirm: 'marketing' }), state(['360-mediav']));
  page.ui.preferences();
  await settle();
  hook('save').click();
  expect(buttons(page)).toEqual([['save', 'preferences', ['360-mediav']]]);
});
