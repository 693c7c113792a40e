import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOwnTag } from '../../../src/mark/ownTag.ts';
import { markText } from '../../../src/mark/rewriter.ts';
import { createMarkStream } from '../../../src/mark/stream.ts';
import type { StreamReport } from '../../../src/mark/stream.ts';
import { anyCuts, anyPage, cut } from './pages.ts';
import { rulesOf } from './rules-of.ts';

const RULES = rulesOf({ tag: createOwnTag('/consentry.js', undefined) });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const IMG = '<p>招聘</p><img src="//stats.test/a.gif">';
const IMG_MARKED = '<p>招聘</p><img data-consentry="stats" data-consentry-src="//stats.test/a.gif">';

async function through(pieces: readonly (Uint8Array | string)[], rules = RULES): Promise<{ out: (Uint8Array | string)[]; report: StreamReport | undefined }> {
  const out: (Uint8Array | string)[] = [];
  let report: StreamReport | undefined;
  const source = new ReadableStream<Uint8Array | string>({
    start(controller) {
      pieces.forEach((piece) => { controller.enqueue(piece); });
      controller.close();
    },
  });
  await source.pipeThrough(createMarkStream(rules, (found) => { report = found; })).pipeTo(new WritableStream({ write(piece) { out.push(piece); } }));
  return { out, report };
}

const joined = (out: readonly (Uint8Array | string)[]): Uint8Array => new Uint8Array(out.flatMap((piece) => [...(typeof piece === 'string' ? bytes(piece) : piece)]));

test('text comes out as text, bytes as bytes', async () => {
  const text = await through([IMG]);
  expect(text.out.join('')).toBe(IMG_MARKED);
  const raw = await through([bytes(IMG)]);
  expect(raw.out.every((piece) => piece instanceof Uint8Array)).toBe(true);
  expect(joined(raw.out)).toEqual(bytes(IMG_MARKED));
});

test('at the end it tells what was done', async () => {
  const { report } = await through([bytes(IMG)]);
  expect(report).toEqual({ foreign: false, changes: [{ kind: 'marked', line: 1, vendor: 'stats', element: 'img', address: '//stats.test/a.gif' }] });
});

test('nobody has to listen', async () => {
  const stream = createMarkStream(RULES);
  const reader = stream.readable.getReader();
  const writer = stream.writable.getWriter();
  void writer.write('<p>');
  void writer.close();
  expect((await reader.read()).value).toBe('<p>');
});

test('an empty body stays empty, with or without empty pieces', async () => {
  expect((await through([])).out).toEqual([]);
  expect((await through(['', new Uint8Array()])).out).toEqual([]);
});

test('the byte order mark stays where it was', async () => {
  const html = '\uFEFF<!doctype html><title>a</title>';
  const { out } = await through(cut(bytes(html), [10, 20, 30, 60]));
  expect(joined(out)).toEqual(bytes('\uFEFF<!doctype html><script src="/consentry.js"></script><title>a</title>'));
});

describe('in any pieces the same as the whole', { timeout: 60_000 }, () => {
  test('bytes, cut inside characters too', async () => {
    await fc.assert(fc.asyncProperty(anyPage, anyCuts, async (html, cuts) => {
      const all = bytes(html);
      const { out } = await through(cut(all, cuts));
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(joined(out))).toBe(markText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(all), RULES).html);
    }), { numRuns: 200 });
  });

  test('text, cut inside surrogate pairs too', async () => {
    await fc.assert(fc.asyncProperty(anyPage, anyCuts, async (html, cuts) => {
      expect((await through(cut(html, cuts))).out.join('')).toBe(markText(html, RULES).html);
    }), { numRuns: 200 });
  });
});

describe('what is not UTF-8 is passed on as it is', () => {
  // "招聘" in GBK.
  const GBK = new Uint8Array([...bytes('<!doctype html><p>'), 0xd5, 0xd0, 0xc6, 0xb8, ...bytes('<img src="//stats.test/a.gif">')]);

  test('from the first wrong piece on', async () => {
    const { out, report } = await through([GBK]);
    expect(joined(out)).toEqual(GBK);
    expect(report).toEqual({ foreign: true, changes: [] });
  });

  test('what came before it stays marked, and no byte is lost wherever it is cut', async () => {
    const before = bytes(IMG);
    const rest = new Uint8Array([0xd5, 0xd0, 0xc6, 0xb8, 0x41]);
    for (let at = 0; at <= rest.length; at += 1) {
      const { out, report } = await through([before, rest.slice(0, at), rest.slice(at)], rulesOf());
      expect(joined(out)).toEqual(new Uint8Array([...bytes(IMG_MARKED), ...rest]));
      expect(report?.foreign).toBe(true);
    }
  });

  test('pieces after it pass untouched', async () => {
    const { out } = await through([GBK, bytes(IMG)]);
    expect(joined(out)).toEqual(new Uint8Array([...GBK, ...bytes(IMG)]));
  });

  test('a character that never ends is passed on, and told', async () => {
    const { out, report } = await through([bytes('<p>'), new Uint8Array([0xe6, 0x8b])]);
    expect(joined(out)).toEqual(new Uint8Array([...bytes('<p>'), 0xe6, 0x8b]));
    expect(report?.foreign).toBe(true);
  });

  test('a page that waits for its head is not lost', async () => {
    const { out } = await through([bytes('<!doctype html><title>a</title>'), new Uint8Array([0xff, 0xfe])]);
    expect(joined(out)).toEqual(new Uint8Array([...bytes('<!doctype html><script src="/consentry.js"></script><title>a</title>'), 0xff, 0xfe]));
  });
});
