if (!process.env.LEAD) throw new Error('LEAD: final run in progress, time is over. Do not run browsers any more. Within 2 minutes: commit your own green paths, take out of the tree what is red or unfinished, then send your final report.');
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
