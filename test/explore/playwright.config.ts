import { defineConfig } from '@playwright/test';
import main from '../playwright.config.ts';

// How natives read, what comes back and in which company, against the page without us. Run by hand (npm run explore) when the
// guard changes; the lists are brought up to date after it.
export default defineConfig({ ...main, testDir: '.' });
