import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { build, createServer } from 'vite';
import { describe, expect, test } from 'vitest';
import { consentry } from '../../src/consentry-vite.ts';
import { folderOf } from './mark/cli/folder.ts';

const OPTIONS = { vendors: 'baidu-tongji', tag: '/consentry.js' };
const PAGE = '<!doctype html>\n<html><head>\n<title>招聘</title>\n<script src="https://hm.baidu.com/hm.js?1"></script>\n</head><body>\n<script type="module" src="/main.js"></script>\n</body></html>\n';
const MARKED = '<script type="text/plain" data-consentry="baidu-tongji" src="https://hm.baidu.com/hm.js?1"></script>';
const TAG = '<head><script src="/consentry.js" data-vendors="baidu-tongji"></script>';

const site = () => folderOf({ 'index.html': PAGE, 'main.js': 'document.title = "built";' });

describe('Vite', { timeout: 60_000 }, () => {
  test('a build writes marked pages, Consentry before what Vite adds', async () => {
    const root = site();
    await build({ root, configFile: false, logLevel: 'silent', plugins: [consentry(OPTIONS)] });
    const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
    expect(html).toContain(MARKED);
    expect(html).toContain(TAG);
    expect(html.split('/consentry.js')).toHaveLength(2);
    expect(html.indexOf('/consentry.js')).toBeLessThan(html.indexOf('/assets/'));
  });

  test('without the plugin the tag would be fetched', async () => {
    const root = site();
    await build({ root, configFile: false, logLevel: 'silent' });
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('<script src="https://hm.baidu.com/hm.js?1">');
  });

  test('the development server shows marked pages', async () => {
    const server = await createServer({ root: site(), configFile: false, logLevel: 'silent', server: { middlewareMode: true, hmr: false, watch: null }, optimizeDeps: { noDiscovery: true }, plugins: [consentry(OPTIONS)] });
    try {
      const html = await server.transformIndexHtml('/index.html', PAGE);
      expect(html).toContain(MARKED);
      expect(html).toContain(TAG);
      expect(html.indexOf('/consentry.js')).toBeLessThan(html.indexOf('/@vite/client'));
    } finally {
      await server.close();
    }
  });
});

test('Rollup: pages that another plugin has put into the bundle', async () => {
  const root = site();
  const page = { name: 'page', generateBundle(this: { emitFile(file: object): void }) { this.emitFile({ type: 'asset', fileName: 'index.html', source: PAGE }); } };
  const bundle = await rollup({ input: join(root, 'main.js'), plugins: [consentry(OPTIONS), page] });
  mkdirSync(join(root, 'out'));
  await bundle.write({ dir: join(root, 'out') });
  await bundle.close();
  expect(readdirSync(join(root, 'out')).sort()).toEqual(['index.html', 'main.js']);
  expect(readFileSync(join(root, 'out/index.html'), 'utf8')).toBe(PAGE.replace('<head>', TAG).replace('<script src="https://hm.baidu.com/hm.js?1"></script>', MARKED));
});

test('wrong options fail when the configuration is read', () => {
  expect(() => consentry({ vendors: 'nobody' })).toThrow('vendors[0]: "nobody"');
});
