/** Answers for pages of other origins; nothing for an origin that is not on the list. */
export interface Cors {
  /** The origin may post here. Requests without an origin do not come from a page of another site. */
  allows(request: Request): boolean;
  headers(request: Request): { [name: string]: string };
}

/** `origins`: the allow list, as `https://www.example.com`; the collector's own origin is always allowed. */
export function cors(origins: string[]): Cors {
  const isOwn = (request: Request, origin: string): boolean => origin === new URL(request.url).origin;
  const allows = (request: Request): boolean => {
    const origin = request.headers.get('origin');
    return origin === null || isOwn(request, origin) || origins.includes(origin);
  };
  return {
    allows,
    headers(request) {
      const origin = request.headers.get('origin');
      if (origin === null || !allows(request)) return { vary: 'Origin' };
      return {
        vary: 'Origin',
        'access-control-allow-origin': origin,
        // `sendBeacon` always sends with credentials, and then a page may post only where this is answered (T13).
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        // Else a page of another origin cannot read when to come back.
        'access-control-expose-headers': 'retry-after',
        'access-control-max-age': '86400',
      };
    },
  };
}
