import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const FOLDER = 'test/built/types';

/** What a user's compiler says to a file that imports `consentry`, in its strictest usual form. */
function complaints(file: string): string[] {
  const program = ts.createProgram([join(FOLDER, file)], {
    strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, types: [],
    target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file: at, messageText }) =>
    `${at?.fileName.split('/').pop() ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

describe('the published types', () => {
  test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.ts')))('%s compiles as it says', (file) => {
    expect(complaints(file)).toEqual([]);
  });

  test('there are right and wrong uses', () => {
    expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(['right.ts', 'wrong.ts']));
  });
});
