// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { wear } from '../../../../src/ui/preferences/wear.ts';
import { stage } from '../page.ts';

it('puts on what the first layer has settled on when the colour scheme turns, and goes without a trace', () => {
  vi.stubGlobal('CSSStyleSheet', undefined);
  const scheme: { onchange: (() => void) | null } = { onchange: null };
  vi.stubGlobal('matchMedia', () => scheme);
  const scene = stage();
  const remove = wear('&{color:var(--c-ink)}', scene);
  const written = (): (string | null)[] => [...document.querySelectorAll('style')].map((style) => style.textContent);
  expect(written()).toEqual([expect.stringContaining('--c-ink')]);
  scene.plain = true;
  scheme.onchange?.();
  expect(written()).toEqual([expect.stringContaining('--d-ink')]);
  remove();
  expect([written(), scheme.onchange]).toEqual([[], null]);
});
