// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { makeModal } from '../../../../src/ui/preferences/modal.ts';
import { openPage, stage } from '../page.ts';

it('shows what it was filled with, its heading focused, and hears that it was left, not that it was taken off', () => {
  openPage();
  const left = vi.fn();
  const sheets = document.head.childElementCount;
  const { host, show } = makeModal(stage(), stage().speech);
  host.innerHTML = '<h2 id="consentry-heading" tabindex="-1">Choices</h2>';
  const layer = show(left);
  expect(document.activeElement?.textContent).toBe('Choices');
  expect(host).toHaveProperty('open', true);
  host.dispatchEvent(new Event('close'));
  expect(left).toHaveBeenCalledTimes(1);
  layer.close?.();
  expect(left).toHaveBeenCalledTimes(2);
  layer.remove();
  expect(host.isConnected).toBe(false);
  expect(left).toHaveBeenCalledTimes(2);
  expect(document.head.childElementCount).toBe(sheets);
});
