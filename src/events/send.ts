/** `0`: the endpoint has it. `-1`: it will never take it. Else: try again after at least so many milliseconds. */
export type Outcome = number;

export const DELIVERED = 0;
export const REFUSED = -1;
/** No wish of the endpoint's: the outbox chooses. */
export const LATER = 1;

export interface SendOptions {
  endpoint: string;
  /** `text/plain`, which needs no preflight (T13). */
  plain: boolean;
  /** The native, saved before anything is patched. */
  fetch: typeof fetch;
  /** Milliseconds after which a silent endpoint counts as failed. */
  patience: number;
}

/** Browsers refuse keepalive bodies of more than 64 KiB in all (T11). */
const KEEPALIVE = 60_000;

export const contentType = (plain: boolean): string => (plain ? 'text/plain' : 'application/cloudevents+json');

/** Seconds or a date; a wish of more than a day is not a wish for us. */
function retryAfter(header: string | null): number {
  const wait = header === null ? 0 : /^\d+$/.test(header) ? +header * 1000 : Date.parse(header) - Date.now();
  return wait > LATER ? Math.min(wait, 864e5) : LATER;
}

/** Posts one event, without credentials and without the page's path and query. */
export const createSend = ({ endpoint, plain, fetch, patience }: SendOptions) => async (body: string): Promise<Outcome> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const { ok, status, headers } = await fetch(endpoint, {
      method: 'POST',
      body,
      keepalive: body.length < KEEPALIVE,
      credentials: 'omit',
      referrerPolicy: 'origin',
      headers: { 'content-type': contentType(plain) },
      signal: abort.signal,
    });
    if (ok) return DELIVERED;
    return status > 399 && status < 500 && ![408, 425, 429].includes(status) ? REFUSED : retryAfter(headers.get('retry-after'));
  } catch {
    return LATER;
  } finally {
    clearTimeout(timer);
  }
};
