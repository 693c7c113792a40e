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

/** The same for names that stand in a program, of which there are few: their hashes are known, and the answer is kept, whatever it is. */
export function rememberNames<T>(matters: (name: string) => T | false): (name: unknown) => T | boolean {
  const known = new Map<unknown, T | false>();
  return (name) => {
    const answer = known.get(name);
    if (answer !== undefined) return answer;
    if (typeof name !== 'string') return Object(name) === name;
    if (known.size > KEPT) known.clear();
    const found = matters(name);
    known.set(name, found);
    return found;
  };
}
