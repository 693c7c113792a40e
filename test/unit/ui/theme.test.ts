// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkTheme } from '../../../src/ui/theme.ts';
import { stage } from './page.ts';

/** jsdom resolves no custom properties: what a browser computes is told to it. */
const GOOD = { host: 'rgb(251, 250, 246)', ink: 'rgb(22, 38, 43)', accept: 'rgb(28, 85, 90)', reject: 'rgb(28, 85, 90)', label: 'rgb(255, 255, 255)', opacity: '1' };

function paint(theme: Partial<typeof GOOD>): void {
  const { host, ink, accept, reject, label, opacity } = { ...GOOD, ...theme };
  vi.stubGlobal('getComputedStyle', (element: HTMLElement) => {
    const hook = element.dataset['consentry'];
    if (hook) return { color: label, backgroundColor: hook === 'accept' ? accept : reject, opacity: hook === 'accept' ? '1' : opacity };
    // A scratch element answers with what it was asked to mix.
    return element.localName === 'i' ? { color: /rgba?\([^)]*\)/.exec(element.style.color)?.[0] ?? '' } : { color: ink, backgroundColor: host };
  });
}

beforeEach(() => { document.body.replaceChildren(); });
afterEach(() => { vi.unstubAllGlobals(); });

describe('a theme', () => {
  it('that is fine has no problem, and what it was measured on is gone', () => {
    paint({});
    expect(checkTheme(stage())).toEqual([]);
    expect(document.body.childNodes).toHaveLength(0);
  });

  it.each([
    ['a faint text', { ink: 'rgb(150, 150, 150)' }, ['--consentry-ink']],
    ['faint labels', { accept: 'rgb(255, 238, 136)', reject: 'rgb(255, 238, 136)' }, ['--consentry-accent']],
    ['labels that show their ground', { label: 'rgba(255, 255, 255, 0.3)' }, ['--consentry-accent']],
    ['a paper that lets the page through', { host: 'rgba(255, 255, 255, 0.2)' }, ['--consentry-ink']],
    ['a pale Reject', { opacity: '0.5' }, ['[data-consentry=reject]']],
    ['a Reject without ground', { reject: 'rgba(0, 0, 0, 0)' }, ['[data-consentry=reject]']],
    ['all of it', { host: 'rgb(0, 0, 0)', accept: 'rgb(255, 255, 255)' }, ['--consentry-ink', '--consentry-accent', '[data-consentry=reject]']],
  ])('with %s has one by name', (_, theme, names) => {
    paint(theme);
    const problems = checkTheme(stage());
    expect(problems.map(({ setting }) => setting)).toEqual(names);
    for (const { given, accepted } of problems) expect([given.length < 80, accepted.endsWith('; the default theme stands in')]).toEqual([true, true]);
  });

  it('of one setting is named by it, and says what was measured', () => {
    paint({ accept: 'rgb(255, 238, 136)', reject: 'rgb(255, 238, 136)' });
    expect(checkTheme(stage({ accent: '#fe8' }))).toEqual([
      { setting: 'accent', given: '1.18:1, rgb(255, 255, 255) on rgb(255, 238, 136)', accepted: '4.5:1; the default theme stands in' },
    ]);
  });

  it('that cannot be read is left alone', () => {
    paint({ ink: '', host: '' });
    expect(checkTheme(stage())).toEqual([]);
  });
});
