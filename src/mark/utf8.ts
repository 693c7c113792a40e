/** Decodes UTF-8 that arrives in pieces, strictly. */
export interface Decoder {
  /** `undefined`: this is not UTF-8, and `rest` has what was not decoded. */
  decode(bytes: Uint8Array): string | undefined;
  /** Bytes that wait for the rest of their character, or broke the rules. */
  rest(): Uint8Array;
}

/** How many bytes at the end belong to a character that is not complete. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    // A lead byte: 110…, 1110…, 11110… announce 2, 3, 4 bytes.
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

const join = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
};

/** Own bookkeeping, because a `TextDecoder` in stream mode keeps the bytes it has swallowed when it throws. */
export function createDecoder(): Decoder {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = new Uint8Array() as Uint8Array;
  return {
    decode(bytes) {
      rest = join(rest, bytes);
      const whole = rest.length - unfinished(rest);
      try {
        const text = strict.decode(rest.subarray(0, whole));
        rest = rest.slice(whole);
        return text;
      } catch {
        return undefined;
      }
    },
    rest: () => rest,
  };
}
