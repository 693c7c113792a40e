import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Node by default; a file that needs a page says `// @vitest-environment jsdom` in its first line.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  define: { __DEV__: 'true', __VERSION__: '"0.0.0-test"', __UI_INTEGRITY__: '"sha384-test"', __PREFERENCES_INTEGRITY__: '"sha384-test"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
    // A machine under load is slow, not wrong.
    testTimeout: 30_000,
  },
});
