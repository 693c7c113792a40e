import { defineConfig } from '@playwright/test';

// Playwright runs the tests; the browser is Debian's WebKitGTK, driven over WebDriver.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/webkit',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/webkit.json' }]],
});
