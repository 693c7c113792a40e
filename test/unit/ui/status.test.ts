// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { status } from '../../../src/ui/status.ts';
import { $, speech } from './page.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

it('fills a region that was there empty', () => {
  const remove = status(speech(), 'Saved.');
  expect($('[role=status]').textContent).toBe('');
  vi.runAllTimers();
  expect($('[role=status]').textContent).toBe('Saved.');
  expect($('#consentry-status').dataset['state']).toBeUndefined();
  remove();
  expect(document.body.children).toHaveLength(0);
});

it('is seen when there is more than words', () => {
  const remove = status(speech(), 'Failed.', document.createElement('button'));
  expect(document.querySelector('button')).toBeNull();
  vi.runAllTimers();
  expect($('#consentry-status').dataset['state']).toBe('open');
  expect($('button').parentElement?.id).toBe('consentry-status');
  remove();
});

it('says nothing once removed', () => {
  status(speech(), 'Saved.')();
  vi.runAllTimers();
  expect(document.body.children).toHaveLength(0);
});
