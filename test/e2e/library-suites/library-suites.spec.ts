import { readFile, readdir } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

interface Suite {
  /** Where the library's own pages of tests are, under the address of its package. */
  pages: string[];
  /** Folders of packages, by the address at which those pages look for them. */
  from: { [address: string]: string };
  /** What the pages lack, or look for elsewhere. */
  change?(html: string): string;
  /** Is it through, and what did each test and each of its assertions say? */
  done: string;
  results: string;
  /** At least so many lines. */
  lines: number;
}

/** Of jQuery's suite: what writes. The others ask, need its server, or a clock. */
const MODULES = /attributes|manipulation/;
const CUSTOM_ELEMENTS = ['Document/createElement', 'Document/createElementNS', 'Document/importNode', 'Element/innerHTML', 'Element/insertAdjacentElement', 'Element/attachShadow',
  'Element/setAttribute', 'Element/setAttributeNS', 'Element/removeAttribute', 'Element/removeAttributeNS', 'Node/appendChild', 'Node/cloneNode', 'Node/insertBefore', 'Node/removeChild',
  'Node/replaceChild', 'Interface/ChildNode/index', 'Interface/ParentNode/index', 'HTMLElement/constructor'];

const SUITES: { [name: string]: Suite } = {
  jQuery: {
    pages: ['jquery/test/index.html'],
    from: { 'jquery/test': 'jquery/test', 'jquery/dist': 'jquery', 'jquery/test/qunit/qunit': 'qunitjs/qunit' },
    change: (html) => html.replace(/<script src="unit\/(\w+)\.js"><\/script>/g, (tag, module: string) => (MODULES.test(module) ? tag : '')).replace(/testSubproject\([^;]*;/, ''),
    done: `/completed/.test(document.querySelector('#qunit-testresult')?.textContent)`,
    results: `[...document.querySelectorAll('#qunit-tests > li')].flatMap((test) =>
      [test.querySelector('.test-name').textContent + ' ' + test.className, ...[...test.querySelectorAll('ol > li')].map((line) => line.className + ' ' + (line.querySelector('.test-message') ?? line).textContent)])`,
    lines: 1200,
  },
  bonzo: {
    pages: ['bonzo/tests/tests.html'],
    from: { bonzo: 'bonzo', ...Object.fromEntries(['sink-test', 'qwery', 'bowser'].map((other) => [`bonzo/node_modules/${other}`, other])) },
    done: `document.querySelector('#tests.sink-done')`,
    results: `[...document.querySelectorAll('#tests li')].map((line) => line.className + ' ' + line.textContent)`,
    lines: 200,
  },
  // It wraps every way to put an element into the page as well, on top of us.
  'custom elements by polyfill': {
    pages: CUSTOM_ELEMENTS.map((name) => `custom-elements/tests/html/${name}.html`),
    from: { 'custom-elements': '@webcomponents/custom-elements', chai: 'chai' },
    done: 'window.lines',
    results: 'lines',
    lines: 100,
  },
};
const TYPES: { [extension: string]: string } = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const packages = dirname(dirname(createRequire(import.meta.url).resolve('jquery/package.json')));

/** The files as they were published; a page gets our tag, first in its head. */
async function serve(site: Site, { pages, from, change = String }: Suite): Promise<void> {
  for (const [address, folder] of Object.entries(from)) {
    for (const entry of await readdir(join(packages, folder), { recursive: true, withFileTypes: true })) {
      const type = TYPES[extname(entry.name)];
      if (!type || !entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path = `${address}/${relative(join(packages, folder), file)}`;
      const body = await readFile(file, 'utf8');
      site.answer(`shop.test/${path}`, { type, body: pages.includes(path) ? change(body.replace('<head>', '<head><!-- consentry -->')) : body });
    }
  }
  site.answer('shop.test/web-component-tester/browser.js', { type: 'text/javascript', body: await readFile(new URL('tdd.js', import.meta.url), 'utf8') });
}

async function run(site: Site, page: Page, suite: Suite, guarded: boolean): Promise<string[]> {
  const lines: string[] = [];
  for (const path of suite.pages) {
    await site.open(`/${path}`, { with: guarded, tag: 'data-vendors="baidu-tongji" data-consentry-open' });
    await page.waitForFunction(suite.done);
    expect(await page.evaluate('typeof consentry')).toBe(guarded ? 'object' : 'undefined');
    lines.push(...await page.evaluate<string[]>(suite.results));
  }
  return lines;
}

for (const [name, suite] of Object.entries(SUITES)) {
  test(`${name}: the library's own tests say the same with the guard as without it @chromium`, async ({ site, page }) => {
    test.setTimeout(120_000);
    await serve(site, suite);
    // They count the page's headings and ask for its last element: no banner here, and no button to open it.
    site.answer('shop.test/consentry-ui.js', { status: 404 });
    const alone = await run(site, page, suite, false);
    expect(alone.length).toBeGreaterThan(suite.lines);
    expect(await run(site, page, suite, true)).toEqual(alone);
  });
}
