import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(join(root, 'test/unit'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name)).map((name) => `test/unit/${name.replaceAll('\\', '/')}`);
// A file that needs a page says so in its first line.
const inPage = files.filter((name) => readFileSync(join(root, name), 'utf8').startsWith('// @vitest-environment jsdom'));

export default defineConfig({
  root,
  define: { __DEV__: 'true', __VERSION__: '"0.0.0-test"', __UI_INTEGRITY__: '"sha384-test"', __PREFERENCES_INTEGRITY__: '"sha384-test"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
    unstubGlobals: true,
    // A machine under load is slow, not wrong.
    testTimeout: 30_000,
    // A process for each file takes longer than most files; only a page has a state that the next one would find.
    projects: [
      { extends: true, test: { name: 'node', include: files.filter((name) => !inPage.includes(name)), isolate: false } },
      { extends: true, test: { name: 'page', include: inPage } },
    ],
  },
});
