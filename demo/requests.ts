/** One request as the server saw it. Without address, user agent or cookies of the visitor. */
export interface SeenRequest {
  /** Position in the list since the start of the server; grows across resets. */
  seq: number;
  /** Vendor id; `''` for the site itself and for hosts nobody owns. */
  vendor: string;
  method: string;
  host: string;
  path: string;
  /** With its question mark, or `''`. */
  query: string;
  /** Milliseconds since 1970. */
  time: number;
  /** What the browser wants it for: `script`, `image`, `document` …; `''` when it does not say. */
  dest: string;
  /** Host of the page that asks, as `Origin` or `Referer` tell; `''` when they do not. */
  from: string;
}

export interface RequestLog {
  add(request: Omit<SeenRequest, 'seq'>): void;
  all(): SeenRequest[];
  /** Those after this position. */
  since(seq: number): SeenRequest[];
  /** Requests by vendor id, the site's own left out. */
  counts(): { [vendor: string]: number };
  reset(): void;
}

/** Keeps the newest `limit` requests: the demo may stay open for days. */
export function requestLog(limit = 20_000): RequestLog {
  let seen: SeenRequest[] = [];
  let seq = 0;
  return {
    add(request) {
      seen.push({ seq: ++seq, ...request });
      if (seen.length > limit) seen = seen.slice(-Math.ceil(limit / 2));
    },
    all: () => [...seen],
    since: (after) => seen.filter((request) => request.seq > after),
    counts() {
      const counts: { [vendor: string]: number } = {};
      for (const { vendor } of seen) if (vendor) counts[vendor] = (counts[vendor] ?? 0) + 1;
      return counts;
    },
    reset() {
      seen = [];
    },
  };
}
