import { beforeEach, expect, it } from 'vitest';
import type { Gate } from '../../../src/guard/gate.ts';
import type { Markup } from '../../../src/guard/markup.ts';
import type { Natives } from '../../../src/guard/natives.ts';
import type { Before, Patcher } from '../../../src/guard/patch.ts';
import { guardWrites } from '../../../src/guard/write.ts';

/** A page that enforces Trusted Types: only such a value may be written. */
class Trusted {
  readonly text: string;
  constructor(text: string) { this.text = text; }
  toString() { return this.text; }
}

let written: string[];
let write: (...parts: unknown[]) => unknown;

beforeEach(() => {
  written = [];
  const native = (_: unknown, html: unknown) => {
    if (!(html instanceof Trusted)) throw new TypeError('This document requires TrustedHTML');
    written.push(html.text);
  };
  const patch = { rows: (_: string, before: (argument: number, name: string) => Before) => {
    write = (...parts) => (before(0, 'write') as (...all: unknown[]) => unknown)({}, parts, () => native({}, parts[0]));
  } } as unknown as Patcher;
  const natives = { write: native, isTrusted: (value: unknown) => value instanceof Trusted, trust: (text: string) => new Trusted(text) } as unknown as Natives;
  guardWrites(patch, natives, { closed: () => true } as unknown as Gate, { rewrite: (html: unknown) => html } as unknown as Markup, { place: () => false });
});

it('writes a tag that comes in trusted pieces', () => {
  write(new Trusted('<i class='));
  write(new Trusted('a>'));
  expect(written.join('')).toBe('<i class=a>');
});

it('a piece that nobody trusted fails as without us, and does not ride on a trusted one', () => {
  expect(() => write('<img onerror=')).toThrow(TypeError);
  write(new Trusted('<p '));
  write(new Trusted('id=a>'));
  expect(written.join('')).toBe('<p id=a>');
});

it('a quote outside of a value begins none: nothing is kept back, and the native writes all of it', () => {
  expect(write(new Trusted("<p>a<b and don't</p><p>more"))).toBeUndefined();
});

it('a value that has begun and not ended keeps its tag back, whatever is in it', () => {
  write(new Trusted('<p title="a>b'));
  expect(written.join('')).toBe('');
  write(new Trusted('">'));
  expect(written.join('')).toBe('<p title="a>b">');
});
