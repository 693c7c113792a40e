import type { ConsentEvent } from '../../src/events/types.ts';

const NAME = 'consentry';
const LONGEST_S = 180 * 24 * 3600;
/** The characters a cookie's value may hold (RFC 6265), so that nothing else of the request comes back in a header. */
const VALUE = /^reject\|1\|(\d{1,16})\|[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]{1,1000}$/;

/**
 * `Set-Cookie` that keeps a refusal as long as it lasts, since Safari forgets after seven days what a script has set (C1). It
 * gives back the record that came along with the decision, as a second cookie beside the page's own, for the whole host: of two
 * records the browser takes the later one. A grant is never given back, so an answer that comes late opens nothing; it ends
 * what was kept. Without the record, which only a page sends that asks for it, nothing is answered.
 */
export function recordCookie(cookies: string, { hostname, protocol }: URL, { data }: ConsentEvent, now: number): string | undefined {
  const records = cookies.split(/; */).filter((pair) => pair.startsWith(`${NAME}=`)).map((pair) => pair.slice(NAME.length + 1));
  if (records.length === 0) return undefined;
  const own = records.find((record) => VALUE.exec(record)?.[1] === String(Date.parse(data.decidedAt)));
  const granted = Object.values(data.vendors).includes('granted');
  if (!own && !granted) return undefined;
  const seconds = granted ? 0 : Math.min(LONGEST_S, Math.round((Date.parse(data.expiresAt) - now) / 1000));
  return `${NAME}=${granted ? '' : own}; Domain=${hostname}; Path=/; Max-Age=${seconds}; SameSite=Lax${protocol === 'https:' ? '; Secure' : ''}`;
}
