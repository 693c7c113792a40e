import { defineConfig } from '@playwright/test';
import main from '../playwright.config.ts';

// Every way to a vendor that we could think of, each against the page without us, with exact lists of what leaks and what
// does not come back. Run by hand (npm run explore) when the guard changes; the lists are brought up to date after it.
export default defineConfig({ ...main, testDir: '.', testIgnore: 'families.spec.ts' });
