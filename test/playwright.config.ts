import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './global-setup.ts',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes on the second try has found something.
  retries: 0,
  // Most of a test is waiting: for silence, for a timer, for the other side.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/e2e.json' }]],
  projects: [
    // A test that is about one browser alone says so in its title.
    { name: 'chromium', use: { browserName: 'chromium' }, grepInvert: /@firefox/ },
    { name: 'firefox', use: { browserName: 'firefox' }, grepInvert: /@chromium/ },
  ],
});
