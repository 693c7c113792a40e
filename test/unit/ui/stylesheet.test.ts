// @vitest-environment jsdom
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Settings } from '../../../src/config/types.ts';
import { styles as second } from '../../../src/ui/preferences/styles.ts';
import { styles as first } from '../../../src/ui/styles.ts';
import { addStyles } from '../../../src/ui/stylesheet.ts';
import { stage } from './page.ts';

const SOURCE = '& a{color:red;margin:0}\n@media print{\n&#x{--c-a:1}\n}\n';
const WRITTEN = /\.consentry:not\(#_#_\) a\{color:red!important;margin:0!important\}\s*@media print\{\s*\.consentry:not\(#_#_\)#x\{--c-a:1!important\}\s*\}/;

describe('where constructed sheets are missing', () => {
  it('is a style element with the nonce of our script tag', () => {
    vi.stubGlobal('CSSStyleSheet', undefined);
    const remove = addStyles(SOURCE, stage({ nonce: 'n0nce' }));
    const style = document.querySelector('style');
    expect(style?.nonce).toBe('n0nce');
    expect(style?.textContent).toMatch(WRITTEN);
    remove();
    expect(document.querySelector('style')).toBeNull();
  });
});

describe('with constructed sheets', () => {
  afterEach(() => { vi.unstubAllGlobals(); });

  it('adopts one, beside those of the page, and takes only its own away', () => {
    const replaceSync = vi.fn();
    vi.stubGlobal('CSSStyleSheet', class { replaceSync = replaceSync; });
    const page = {};
    const sheets = { adoptedStyleSheets: [page] };
    Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, get: () => sheets.adoptedStyleSheets, set: (next) => { sheets.adoptedStyleSheets = next; } });
    const remove = addStyles(SOURCE, stage());
    expect(sheets.adoptedStyleSheets).toHaveLength(2);
    expect(replaceSync.mock.calls[0]?.[0]).toMatch(WRITTEN);
    remove();
    expect(sheets.adoptedStyleSheets).toEqual([page]);
    expect(document.querySelector('style')).toBeNull();
  });
});

describe('the theme', () => {
  const css = (source: string, given: Partial<Settings>, plain: boolean): string => {
    vi.stubGlobal('CSSStyleSheet', undefined);
    const remove = addStyles(source, { ...stage(given), plain });
    onTestFinished(remove);
    return document.querySelector('style')?.textContent ?? '';
  };

  it('takes the accent setting where no custom property says otherwise', () => {
    expect(css(first, { accent: '#abc123' }, false)).toContain('--c-accent:var(--consentry-accent,#abc123)!important');
  });

  it('stands in above everything of the owner’s: no accent, none of their properties, more weight', () => {
    const plain = css(first, { accent: '#abc123' }, true);
    expect(plain).toContain('var(--donsentry-accent,#1c555a)');
    expect(plain).not.toMatch(/#abc123|--c-|--consentry-/);
    expect(plain.match(/\.consentry:not\((#_)+\)/g)?.every((selector) => selector === '.consentry:not(#_#_#_#_#_#_)')).toBe(true);
  });
});

describe('our styles', () => {
  it.each([['layer one', first], ['layer two', second]])('of %s reach nothing outside the host', (_, css) => {
    const selectors = css.replace(/@media[^{]+\{/g, '').split(/\{[^}]*\}/).flatMap((list) => list.split(/,(?![^(]*\))/)).map((one) => one.replace(/[\s}]+/g, ' ').trim()).filter(Boolean);
    expect(selectors.length).toBeGreaterThan(10);
    // Printed with layer two open, the page behind it stays off the paper.
    for (const selector of selectors) expect(selector).toMatch(/^(dialog)?&|^body>:not\(&\)$/);
  });

  it('give no button a look of its own', () => {
    expect(first + second).not.toMatch(/data-consentry=/);
  });
});
