import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const node = (code: string): unknown => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })) as unknown;

test('the module loads in Node, under the name users import, without effects', () => {
  // `consentry` resolves to this package itself, by its own `exports`.
  expect(node(`
    const before = Reflect.ownKeys(globalThis).length;
    let writes = 0;
    for (const name of ['log', 'warn', 'error', 'info']) console[name] = () => { writes += 1; };
    await import('consentry');
    process.stdout.write(JSON.stringify({ added: Reflect.ownKeys(globalThis).length - before, writes }));
  `)).toEqual({ added: 0, writes: 0 });
});

test('the module exports what it promises and nothing else', () => {
  expect(node(`process.stdout.write(JSON.stringify(Object.keys(await import('consentry')).sort()))`)).toEqual(['start']);
});
