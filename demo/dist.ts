import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The built files; the build's own variable lets a test look at a build of its own. */
export const DIST = process.env['CONSENTRY_DIST']
  ? pathToFileURL(`${resolve(process.env['CONSENTRY_DIST'])}/`)
  : new URL('../dist/', import.meta.url);
