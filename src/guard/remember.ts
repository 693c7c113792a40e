/** How many harmless texts a question remembers, and how long each may be. */
const KEPT = 500;
const LENGTH = 200;

/**
 * Puts a memory before a slow question: pages ask the same short texts again and again, and "no" is almost every answer.
 * What is no text is harmless only when nothing can come out of it later.
 */
export function remember(matters: (text: string) => boolean): (value: unknown) => boolean {
  const harmless = new Set<unknown>();
  return (value) => {
    if (typeof value !== 'string') return Object(value) === value;
    if (value.length > LENGTH) return matters(value);
    if (harmless.has(value)) return false;
    if (matters(value)) return true;
    if (harmless.size > KEPT) harmless.clear();
    harmless.add(value);
    return false;
  };
}
