import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

/** Names of the ways that a page of test/e2e/ knows, so that WebKit runs the cases of the other browsers. */
export function waysOf(folder: string): string[] {
  const code = readFileSync(new URL(`../e2e/${folder}/ways.js`, import.meta.url), 'utf8');
  return [...runInNewContext(`${code}\nObject.keys(ways)`) as Iterable<string>];
}
