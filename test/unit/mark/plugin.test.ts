import { describe, expect, test } from 'vitest';
import { createPlugin } from '../../../src/mark/plugin.ts';

const plugin = createPlugin((html) => html.replaceAll('img', 'IMG'));

test('comes after every other plugin', () => {
  expect([plugin.name, plugin.enforce, plugin.transformIndexHtml.order, plugin.generateBundle.order]).toEqual(['consentry-mark', 'post', 'post', 'post']);
});

test('marks the page of a development server', () => {
  expect(plugin.transformIndexHtml.handler('<img>')).toBe('<IMG>');
});

describe('marks the pages of a bundle', () => {
  const run = (file: string, output: { type: 'asset' | 'chunk'; source?: string | Uint8Array }) => {
    const bundle = { [file]: output };
    plugin.generateBundle.handler({}, bundle);
    return bundle[file]?.source;
  };

  test.each(['index.html', 'a/b.htm', 'A.HTML'])('%s', (file) => {
    expect(run(file, { type: 'asset', source: '<img>' })).toBe('<IMG>');
  });

  test('in bytes too', () => {
    expect(run('index.html', { type: 'asset', source: new TextEncoder().encode('<img>招') })).toBe('<IMG>招');
  });

  test('bytes of another encoding fail the build', () => {
    expect(() => run('index.html', { type: 'asset', source: new Uint8Array([0xd5, 0xd0]) })).toThrow(TypeError);
  });

  test.each(['a.js', 'a.css', 'a.html.txt', 'html'])('not %s', (file) => {
    expect(run(file, { type: 'asset', source: '<img>' })).toBe('<img>');
  });

  test('not code, nor an asset without a source', () => {
    expect(run('index.html', { type: 'chunk', source: '<img>' })).toBe('<img>');
    expect(run('index.html', { type: 'asset' })).toBeUndefined();
  });
});
