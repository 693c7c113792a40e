// The sizes of dist/ as users pay for them, and the places in the README that state them.
// `npm run sizes` writes the true numbers into the README; test/built/sizes.test.ts compares them.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const FIRST_VISIT = ['consentry.js', 'consentry-ui.js'];
const MARKER = /(<!-- size:([^>]+?) -->)([^<]*)(<!-- \/size -->)/g;

/** Bytes with brotli at its best. */
const brotli = (file) =>
  brotliCompressSync(readFileSync(new URL(`dist/${file}`, root)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes of one file of dist/, or of `first visit`. */
export const sizeOf = (name) => (name === 'first visit' ? FIRST_VISIT : [name]).reduce((sum, file) => sum + brotli(file), 0);

/** As a README says it. */
export const inWords = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Every number that a text states between markers: what it is about, what it says. */
export const statedSizes = (text) => [...text.matchAll(MARKER)].map(([, , name, said]) => ({ name, said }));

/** The text with the true numbers. */
export const withTrueSizes = (text) => text.replace(MARKER, (_, open, name, said, close) => open + inWords(sizeOf(name)) + close);

export const READMES = ['README.md', 'README.zh-CN.md'];

if (argv[1] === fileURLToPath(import.meta.url) && argv.includes('--write')) {
  for (const name of READMES) {
    const file = new URL(name, root);
    let text;
    try {
      text = readFileSync(file, 'utf8');
    } catch {
      continue;
    }
    writeFileSync(file, withTrueSizes(text));
    for (const { name: what } of statedSizes(text)) console.log(`${name}: ${what} is ${inWords(sizeOf(what))}`);
  }
}
