/** How many harmless texts a question remembers, and how long each may be. */
const KEPT = 256;
const LENGTH = 200;

/**
 * Puts a memory before a slow question: pages ask the same short texts again and again, and "no" is almost every answer.
 * Three letters say where a text stands in it: a set hashes all of them, which costs a new text more than the question itself.
 * What is no text is harmless only when nothing can come out of it later.
 */
export function remember(matters: (text: string) => boolean): (value: unknown) => boolean {
  const harmless = new Array<string>(KEPT).fill('');
  return (value) => {
    if (typeof value !== 'string') return Object(value) === value;
    const { length } = value;
    if (!length || length > LENGTH) return matters(value);
    const place = (value.charCodeAt(Math.max(0, length - 4)) * 5 + value.charCodeAt(length >> 1) * 3 + value.charCodeAt(length - 1) + length) % KEPT;
    if (harmless[place] === value) return false;
    if (matters(value)) return true;
    harmless[place] = value;
    return false;
  };
}

/** The same for names that stand in a program, of which there are few: their hashes are known. */
export function rememberNames(matters: (name: string) => boolean): (name: unknown) => boolean {
  const harmless = new Set<unknown>();
  return (name) => {
    if (harmless.has(name)) return false;
    if (typeof name === 'string' ? matters(name) : Object(name) === name) return true;
    if (harmless.size > KEPT) harmless.clear();
    harmless.add(name);
    return false;
  };
}
