import { randomBytes } from 'node:crypto';

/** A page under a policy that lets only scripts with this answer's nonce run, and what those load. */
export function strict(page: string): { page: string; policy: string } {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'self'", `script-src 'nonce-${nonce}' 'strict-dynamic'`, `style-src 'self' 'nonce-${nonce}'`, 'img-src * data:', 'connect-src *', 'frame-src *',
    "object-src 'none'", "base-uri 'none'", "frame-ancestors 'self'",
  ].join('; ');
  // Also inside the strings of snippets that write a tag, as their owner would have to.
  return { page: page.replace(/<(script|style)\b/g, `<$1 nonce="${nonce}"`), policy };
}
