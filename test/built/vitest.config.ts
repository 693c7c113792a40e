import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What ships: the files of dist/, as they are committed.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/built/**/*.test.ts'],
    passWithNoTests: false,
    allowOnly: false,
    // A whole build, and a type check, are tests here.
    testTimeout: 120_000,
  },
});
