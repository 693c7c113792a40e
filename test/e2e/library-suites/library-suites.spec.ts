import { readFile, readdir } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import type { Site } from '../../support/fixtures.ts';

interface Suite {
  /** Where the library's own page of tests is, under the address of its package. */
  page: string;
  /** Folders of packages, by the address at which that page looks for them. */
  from: { [address: string]: string };
  /** Is it through, and what did each test and each of its assertions say? */
  done: string;
  results: string;
  /** At least so many lines. */
  lines: number;
}

const sink = (name: string): Suite => ({
  page: `${name}/tests/${name === 'qwery' ? 'index' : 'tests'}.html`,
  from: { [name]: name, ...Object.fromEntries(['sink-test', 'qwery', 'bowser'].map((other) => [`${name}/node_modules/${other}`, other])) },
  done: `document.querySelector('#tests.sink-done')`,
  results: `[...document.querySelectorAll('#tests li')].map((line) => line.className + ' ' + line.textContent)`,
  lines: 200,
});

const SUITES: { [name: string]: Suite } = {
  'Sizzle, as in jQuery 2.1': {
    page: 'jquery/src/sizzle/test/index.html',
    from: { 'jquery/src/sizzle': 'jquery/src/sizzle', 'jquery/src/sizzle/test/libs/qunit': 'qunitjs/qunit' },
    done: `/completed/.test(document.querySelector('#qunit-testresult')?.textContent)`,
    results: `[...document.querySelectorAll('#qunit-tests > li')].flatMap((test) =>
      [test.querySelector('.test-name').textContent + ' ' + test.className, ...[...test.querySelectorAll('ol > li')].map((line) => line.className + ' ' + (line.querySelector('.test-message') ?? line).textContent)])`,
    lines: 500,
  },
  bonzo: sink('bonzo'),
  // Asks the page more than it writes to it.
  'qwery @chromium': sink('qwery'),
};
const TYPES: { [extension: string]: string } = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const packages = dirname(dirname(createRequire(import.meta.url).resolve('jquery/package.json')));

/** The files as they were published; the page alone gets our tag, first in its head. */
async function serve(site: Site, { page, from }: Suite): Promise<void> {
  for (const [address, folder] of Object.entries(from)) {
    for (const entry of await readdir(join(packages, folder), { recursive: true, withFileTypes: true })) {
      const type = TYPES[extname(entry.name)];
      if (!type || !entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path = `${address}/${relative(join(packages, folder), file)}`;
      const body = await readFile(file, 'utf8');
      site.answer(`shop.test/${path}`, { type, body: path === page ? body.replace('<head>', '<head><!-- consentry -->') : body });
    }
  }
}

async function run(site: Site, page: Page, suite: Suite, guarded: boolean): Promise<string[]> {
  await site.open(`/${suite.page}`, { with: guarded, tag: 'data-vendors="baidu-tongji" data-consentry-open' });
  await page.waitForFunction(suite.done);
  expect(await page.evaluate('typeof consentry')).toBe(guarded ? 'object' : 'undefined');
  return page.evaluate<string[]>(suite.results);
}

for (const [name, suite] of Object.entries(SUITES)) {
  test(`${name}: the library's own tests say the same with the guard as without it @chromium`, async ({ site, page }) => {
    await serve(site, suite);
    // They count the page's headings and ask for its last element: no banner here, and no button to open it.
    site.answer('shop.test/consentry-ui.js', { status: 404 });
    const alone = await run(site, page, suite, false);
    expect(alone.length).toBeGreaterThan(suite.lines);
    expect(await run(site, page, suite, true)).toEqual(alone);
  });
}
