/** `0`: the endpoint has it. `-1`: it will never take it. Else: not before so many milliseconds, `1` leaving it to us. */
export type Outcome = number;

export interface SendOptions {
  endpoint: string;
  /** `text/plain`, which needs no preflight (T13). */
  plain: boolean;
  /** The native, saved before anything is patched. */
  fetch: typeof fetch;
  /** Milliseconds after which a silent endpoint counts as failed. */
  patience: number;
}

export const contentType = (plain: boolean): string => (plain ? 'text/plain' : 'application/cloudevents+json');

/** Posts one event, without credentials and without the page's path and query. */
export const createSend = ({ endpoint, plain, fetch, patience }: SendOptions) => async (body: string): Promise<Outcome> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const { ok, status, headers } = await fetch(endpoint, {
      method: 'POST',
      body,
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'origin',
      headers: { 'content-type': contentType(plain) },
      signal: abort.signal,
    });
    if (ok) return 0;
    if (/^4(?!08|25|29)/.test(`${status}`)) return -1;
    const wish = headers.get('retry-after') ?? '';
    // Seconds or a date; what is no wish, or is over, leaves it to us.
    return Math.max(1, +wish * 1000 || Date.parse(wish) - Date.now() || 1);
  } catch {
    return 1;
  } finally {
    clearTimeout(timer);
  }
};
