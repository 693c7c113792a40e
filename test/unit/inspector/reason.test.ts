import { expect, it } from 'vitest';
import { reasonOf } from '../../../src/inspector/reason.ts';
import { say } from '../../../src/inspector/words/say.ts';
import { en } from '../../../src/inspector/words/en.ts';
import type { Vendor } from '../../../src/config/types.ts';
import type { ConsentState } from '../../../src/consent/types.ts';
import { method, state, vendors } from './facts.ts';

const baidu = vendors.find(({ id }) => id === 'baidu-tongji')!;
const why = (found: ConsentState, vendor: Partial<Vendor> = {}) => say(en, reasonOf({ ...baidu, ...vendor }, { state: found }));
const is = (status: 'granted' | 'denied' | 'undecided', rest: Partial<ConsentState> = {}) => state({ 'baidu-tongji': status }, rest);

it.each<[string, ConsentState, Partial<Vendor>, string]>([
  ['allowed', is('granted', { method: method('accept') }), {}, 'Allowed by the visitor.'],
  ['by the page', is('granted', { method: method('accept', 'api') }), {}, 'Allowed by a call of the page, not by a button.'],
  ['rejected', is('denied', { method: method('reject') }), {}, 'The visitor rejected everything.'],
  ['left off', is('denied', { method: method('save', 'preferences') }), {}, 'Left off in the preferences.'],
  ['withdrawn', is('denied', { method: method('withdraw') }), {}, 'Consent was withdrawn.'],
  ['a signal', is('denied', { method: method('signal', 'none'), signals: { dnt: true, gpc: true } }), {}, 'The browser says Do Not Track, Global Privacy Control, and the visitor has not chosen otherwise.'],
  ['injected', is('denied', { method: method('injected', 'none') }), {}, 'The browser or an extension refused.'],
  ['switched off', is('denied', { method: method('accept') }), { disabled: true }, 'Switched off for everybody in the configuration.'],
  ['its own consent', is('denied', { method: method('accept') }), { separate: true }, 'Needs its own consent; Accept all does not cover it.'],
  ['changed since', is('undecided', { decidedAt: 5 }), {}, 'New or changed since the visitor’s choice, so it is asked again.'],
  ['no choice', is('undecided'), {}, 'No choice yet.'],
])('%s', (_, found, vendor, text) => {
  expect(why(found, vendor)).toBe(text);
});
