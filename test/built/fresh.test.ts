import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let fresh = '';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();

beforeAll(() => {
  fresh = mkdtempSync(join(tmpdir(), 'consentry-'));
  execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c'], { env: { ...process.env, CONSENTRY_DIST: fresh }, stdio: 'pipe' });
}, 300_000);

afterAll(() => rmSync(fresh, { recursive: true, force: true }));

test('dist/ has the files of a fresh build and no other', () => {
  expect(files('dist')).toEqual(files(fresh));
});

test('dist/ equals a fresh build', () => {
  expect(files(fresh).length).toBeGreaterThan(3);
  const stale = files(fresh).filter((name) => !readFileSync(join(fresh, name)).equals(readFileSync(join('dist', name))));
  expect(stale, 'run npm run build').toEqual([]);
});
