import { openDemos } from './support/demo-servers.ts';

// Playwright demands a default export; what it returns is called when all tests are done.
export default openDemos;
