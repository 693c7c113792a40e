import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Who is at the other end of the connection: for limits and for "only from this machine", never stored or logged. */
export function peerOf(c: Context, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').pop()?.trim() : undefined;
  return forwarded ?? (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '';
}

/** The address as the visitor's browser knows it. */
export function urlOf(c: Context, behindProxy: boolean): URL {
  const url = new URL(c.req.url);
  const scheme = behindProxy ? c.req.header('x-forwarded-proto') : undefined;
  if (scheme === 'https') url.protocol = 'https:';
  return url;
}

export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

/** Whether the visitor's connection is encrypted, or never leaves this machine. */
export function isPrivate(c: Context, behindProxy: boolean): boolean {
  const scheme = behindProxy ? c.req.header('x-forwarded-proto') : undefined;
  return (scheme ?? new URL(c.req.url).protocol.slice(0, -1)) === 'https' || isLoopback(peerOf(c, behindProxy));
}
