import { readFile, writeFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Paths relative to `cwd`, in order; what dependencies ship is never ours to mark. */
export async function findFiles(patterns: string[], cwd: string): Promise<string[]> {
  return (await glob(patterns, { cwd, ignore: ['**/node_modules/**'], expandDirectories: false, dot: true })).sort();
}

/** Text of a UTF-8 file; throws on any other encoding, because what cannot be read must not be written. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  let text = '';
  try {
    text = strict.decode(bytes);
  } catch {
    throw new Error('not UTF-8, left alone');
  }
  // UTF-16 without a mark is valid UTF-8 full of zeros.
  if (text.includes('\0')) throw new Error('not a text in UTF-8, left alone');
  return text;
}

export const writeText = (path: string, text: string): Promise<void> => writeFile(path, text);
