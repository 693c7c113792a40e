import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder with these files, gone after the tests of the file. */
export function folderOf(files: { [name: string]: string | Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), 'consentry-mark-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });
  return folder;
}
