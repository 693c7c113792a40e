import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { isLoopback, peerOf } from './peer.ts';
import { problemResponse } from './problem.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets in whoever knows the token; without one configured, whoever sits at this machine. */
export function access(token: string, behindProxy: boolean): MiddlewareHandler {
  return async (c, next) => {
    if (!(token ? knows(c, token) : isHere(c, behindProxy))) return problemResponse(DENIED);
    return next();
  };
}

function knows(c: Context, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

/** By connection and by name: a foreign page can point a name of its own at this machine. */
function isHere(c: Context, behindProxy: boolean): boolean {
  const { hostname } = new URL(c.req.url);
  const local = hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || isLoopback(hostname);
  return local && !behindProxy && isLoopback(peerOf(c, false));
}

const DENIED = {
  status: 401, title: 'Not allowed', detail: 'Send the token as "Authorization: Bearer …"; without a token this is open on this machine only',
};
