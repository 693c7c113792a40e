/** FNV-1a, 32 bits, base 36: tells one wording from another, hides nothing. http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
}
