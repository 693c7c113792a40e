import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importProblems } from '../support/import-rules.ts';

const src = new Map(readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .map((file) => [file, readFileSync(file, 'utf8')]));

const problems = (files: { [file: string]: string }): string[] => importProblems(new Map(Object.entries(files)));

test('src keeps the rules of the tree', () => {
  expect(src.size).toBeGreaterThan(20);
  expect(importProblems(src)).toEqual([]);
});

describe('what breaks a rule is found', () => {
  const other = { 'src/config/resolve.ts': 'export const a = 1;', 'src/consent/storage.ts': 'export const b = 1;' };

  test.each([
    ['a value of another folder', 'src/guard/hold.ts', `import { a } from '../config/resolve.ts';`, 'takes a value from src/config/resolve.ts'],
    ['a value beside a type', 'src/guard/hold.ts', `import { type T, a } from '../config/resolve.ts';`, 'takes a value from src/config/resolve.ts'],
    ['a bare import', 'src/events/send.ts', `import '../config/resolve.ts';`, 'takes a value from src/config/resolve.ts'],
    ['a re-exported value', 'src/events/send.ts', `export { a } from '../config/resolve.ts';`, 'takes a value from src/config/resolve.ts'],
    ['a late import', 'src/events/send.ts', `void import('../config/resolve.ts');`, 'takes a value from src/config/resolve.ts'],
    ['a computed import', 'src/start.ts', 'void import(`./${name}.ts`);', 'imports the package a computed address'],
    ['Preact in the guard', 'src/guard/hold.ts', `import type { VNode } from 'preact';`, 'must not know preact'],
    ['the UI in the guard', 'src/guard/hold.ts', `import type { Ui } from '../ui/types.ts';`, 'must not know src/ui/types.ts'],
    ['events in the guard', 'src/guard/hold.ts', `import type { E } from '../events/types.ts';`, 'must not know src/events/types.ts'],
    ['the guard in the UI', 'src/ui/Banner.tsx', `import type { G } from '../guard/types.ts';`, 'must not know src/guard/types.ts'],
    ['storage in the UI', 'src/ui/Banner.tsx', `import type { S } from '../consent/storage.ts';`, 'must not know src/consent/storage.ts'],
    ['js-cookie outside storage', 'src/consent/record.ts', `import cookies from 'js-cookie';`, 'imports the package js-cookie'],
    ['Preact outside the UI', 'src/consent/record.ts', `import { h } from 'preact/hooks';`, 'imports the package preact/hooks'],
    ['another package', 'src/start.ts', `import { x } from 'left-pad';`, 'imports the package left-pad'],
    ['Node outside a command', 'src/mark/stream.ts', `import { readFile } from 'node:fs/promises';`, 'imports the package node:fs/promises'],
    ['a parser outside mark', 'src/guard/hold.ts', `import { parse } from 'parse5';`, 'imports the package parse5'],
    ['a default export', 'src/start.ts', 'export default 1;', 'has a default export'],
    ['a named default export', 'src/start.ts', 'const a = 1; export { a as default };', 'has a default export'],
    ['a default function', 'src/start.ts', 'export default function a() {}', 'has a default export'],
    ['any', 'src/start.ts', 'export const a = (b: any) => b;', 'says any'],
    ['console', 'src/start.ts', 'console.warn(1);', 'touches console'],
    ['a drawer', 'src/ui/utils.ts', 'export const a = 1;', 'is a drawer for odds and ends'],
    ['a folder of drawers', 'src/helpers/a.ts', 'export const a = 1;', 'is a drawer for odds and ends'],
    ['a missing file', 'src/start.ts', `import { a } from './gone.ts';`, 'imports src/gone.ts, which is not there'],
  ])('%s', (_, file, source, problem) => {
    const here = { 'src/ui/types.ts': '', 'src/events/types.ts': '', 'src/guard/types.ts': '', ...other, [file]: source };
    expect(problems(here)).toEqual([`${file} ${problem}`]);
  });

  test('a circle, once, also of types', () => {
    expect(problems({
      'src/a.ts': `import { b } from './b.ts';`,
      'src/b.ts': `import type { C } from './c.ts';`,
      'src/c.ts': `import { a } from './a.ts';`,
    })).toEqual(['src/a.ts > src/b.ts > src/c.ts import each other']);
  });
});

describe('what is allowed is left alone', () => {
  test.each([
    ['a type of another folder', 'src/guard/hold.ts', `import type { A } from '../config/resolve.ts';`],
    ['a value of the own folder', 'src/config/read.ts', `import { a } from './resolve.ts';`],
    ['anything in the flow', 'src/start.ts', `import { a } from './config/resolve.ts';`],
    ['report everywhere', 'src/guard/hold.ts', `import { report } from '../report.ts';`],
    ['js-cookie in storage', 'src/consent/storage.ts', `import cookies from 'js-cookie';`],
    ['Preact in the UI', 'src/ui/Banner.tsx', `import { h } from 'preact'; export const B = () => <p>console.log</p>;`],
    ['Node in a command', 'src/mark/cli/files.ts', `import { readFile } from 'node:fs/promises';`],
    ['words in comments and strings', 'src/start.ts', `// any default console\nexport const a = 'any console';`],
  ])('%s', (_, file, source) => {
    expect(problems({ 'src/report.ts': 'export const report = 1;', 'src/config/resolve.ts': 'export const a = 1;', [file]: source })).toEqual([]);
  });
});
