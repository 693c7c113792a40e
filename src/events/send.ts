import type { Outgoing } from './types.ts';

/** `0`: the endpoint has it. A number: not before so many milliseconds, `1` leaving it to us. A text: why it will never take it. */
export type Outcome = number | string;

export interface SendOptions {
  endpoint: string;
  /** `text/plain`, which needs no preflight (T13). */
  plain: boolean;
  /** The native, saved before anything is patched. */
  fetch: typeof fetch;
  /** Milliseconds after which a silent endpoint counts as failed. */
  patience: number;
}

type Posted = Pick<Outgoing, 'body' | 'headers' | 'credentials'>;

/** Longer wishes are mistakes, and no timer of a browser could hold them. */
export const LONGEST = 864e5;

export const contentType = (plain: boolean): string => (plain ? 'text/plain' : 'application/cloudevents+json');

function outcomeOf({ ok, status, headers }: Response): Outcome {
  if (ok) return 0;
  if (/^4(?!08|25|29)/.test(`${status}`)) return `status ${status}`;
  const wish = headers.get('retry-after') ?? '';
  // Seconds or a date; what is no wish, or is over, leaves it to us.
  return Math.min(LONGEST, Math.max(1, +wish * 1000 || Date.parse(wish) - Date.now() || 1));
}

/** Posts one event, without credentials unless a listener wants them, and without the page's path and query. Waits for the headers that listeners promised. */
export function createSend({ endpoint, plain, fetch, patience }: SendOptions) {
  const post = async ({ body, headers, credentials }: Posted, signal: AbortSignal): Promise<Outcome> => {
    const all: { [name: string]: string } = { 'content-type': contentType(plain) };
    for (const [name, value] of Object.entries(headers)) all[name] = await value;
    return outcomeOf(await fetch(endpoint, {
      method: 'POST',
      body,
      keepalive: true,
      credentials,
      referrerPolicy: 'origin',
      // Followed, a POST may become a GET whose answer says nothing about the event, as of a captive portal.
      redirect: 'error',
      headers: all,
      signal,
    }));
  };
  return async (outgoing: Posted): Promise<Outcome> => {
    const abort = new AbortController();
    let timer;
    const late = new Promise<Outcome>((done) => {
      timer = setTimeout(() => {
        abort.abort();
        done(1);
      }, patience);
    });
    const outcome = await Promise.race([post(outgoing, abort.signal).catch(() => 1), late]);
    clearTimeout(timer);
    return outcome;
  };
}
