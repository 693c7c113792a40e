import { expect, it } from 'vitest';
import { known } from '../../../src/check/known.ts';
import { outboxText, recordText, signalRows } from '../../../src/inspector/record.ts';
import type { Facts } from '../../../src/inspector/types.ts';
import { createView } from '../../../src/inspector/view.ts';
import { en } from '../../../src/inspector/words/en.ts';
import type { Method } from '../../../src/consent/types.ts';
import { facts, method, state } from './facts.ts';

const view = (rest: Partial<Facts>) => createView(facts(rest), known, en, 'en', false);
const { settings } = facts();
const decided = { decidedAt: Date.UTC(2026, 0, 2, 12), expiresAt: Date.UTC(2026, 6, 2, 12), policyVersion: '1' };

it.each<[Method['button'], string]>([
  ['accept', 'Accepted'], ['reject', 'Rejected'], ['save', 'Chosen in the preferences'], ['withdraw', 'Withdrawn'], ['signal', 'Refused by the browser’s signal'],
  ['injected', 'Refused by the browser or an extension'],
])('a choice by %s', (button, words) => {
  const [text] = recordText(view({ state: state({}, { ...decided, method: method(button) }) }));
  expect(text).toMatch(new RegExp(`^${words} on Jan 2, 2026, .+, valid until Jul 2, 2026, .+, under policy version 1\\.$`));
});

it('no choice, a signal alone, another policy', () => {
  expect(recordText(view({}))).toEqual(['No choice is stored.']);
  expect(recordText(view({ state: state({}, { method: method('signal', 'none') }) }))).toEqual(['No choice is stored; the browser’s signal counts as a refusal.']);
  expect(recordText(view({ state: state({}, { ...decided, method: method('accept'), policyChanged: true }) }))[1]).toBe('The policy has another version now: 2.');
});

it('signals: on, off, ignored', () => {
  expect(signalRows(view({ state: state({}, { signals: { dnt: true, gpc: false } }) }))).toEqual([['Do Not Track', 'on'], ['Global Privacy Control', 'off']]);
  expect(signalRows(view({ settings: { ...settings, gpc: 'ignore' } }))[1]).toEqual(['Global Privacy Control', 'ignored by the configuration']);
});

it('outbox: none, empty, waiting', () => {
  const endpoint = 'https://shop.example/e';
  expect(outboxText(view({}))).toBe('No endpoint: no event is sent.');
  expect(outboxText(view({ settings: { ...settings, endpoint } }))).toBe('Nothing waits for https://shop.example/e.');
  expect(outboxText(view({ settings: { ...settings, endpoint }, outbox: ['granted', 'withdrawn'] }))).toBe('2 waiting for https://shop.example/e: granted, withdrawn');
});
