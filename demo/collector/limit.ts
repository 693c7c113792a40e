import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { peerOf } from './peer.ts';
import { problemResponse } from './problem.ts';

/** At most so many requests a minute from one address; 0 means any number. The address is forgotten with the minute. */
export function limit(perMinute: number, behindProxy: boolean): MiddlewareHandler {
  if (perMinute === 0) return (_, next) => next();
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (c, next) => {
    try {
      await limiter.consume(peerOf(c, behindProxy));
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      return problemResponse({ ...TOO_MANY, retryAfter: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) });
    }
    return next();
  };
}

const TOO_MANY = { status: 429, title: 'Too many requests', detail: 'Send the same event again later' };
