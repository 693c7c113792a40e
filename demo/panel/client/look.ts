import type { Consentry } from '../../../src/api.ts';
import type { Problem, Settings } from '../../../src/config/types.ts';
import type { ConsentState } from '../../../src/consent/types.ts';
import type { GuardEntry } from '../../../src/guard/types.ts';

/** A page at one moment, seen from outside. Plain data: it also comes as a message. */
export interface Look {
  /** When this page began, in milliseconds since 1970. */
  began: number;
  address: string;
  consentry: { version: string; state: ConsentState; vendors: Settings['vendors']; log: GuardEntry[]; problems: Problem[] } | undefined;
  cookies: string[];
  keys: string[];
}

/** What reads the page: of another realm than the page's own, or taken before the guard came. */
export interface Readers {
  cookie(page: Document): string;
  keys(page: Window): string[];
}

/** `[]` for what the browser refuses to show. */
export function readable<T>(read: () => T[]): T[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** Through the public API alone; `undefined` while there is no page. */
export function look(page: Window, { cookie, keys }: Readers): Look | undefined {
  if (!/^http/.test(page.location.href) || page.document.readyState === 'loading') return undefined;
  const api = (page as { consentry?: Consentry }).consentry;
  return {
    began: page.performance.timeOrigin,
    address: page.location.href,
    consentry: api?.settings
      ? { version: api.version, state: api.state(), vendors: api.settings().vendors, log: api.log(), problems: [...api.problems] }
      : undefined,
    cookies: readable(() => cookie(page.document).split('; ').filter(Boolean).map((pair) => pair.split('=', 1)[0] ?? '')),
    keys: readable(() => keys(page)),
  };
}
