import type { Draft } from '../events/types.ts';
import type { Names, Stored, Whose } from './types.ts';

/** Ours; they hold the choice and the events that wait. */
const OURS = /^consentry(?:$|\.)/;

/** `[]` for what the browser refuses to show. */
const readable = <T>(read: () => T[]): T[] => {
  try {
    return read();
  } catch {
    return [];
  }
};

const STORES = ['localStorage', 'sessionStorage'] as const;
const cookiesOf = (page: Window): string[] => readable(() => page.document.cookie.split('; ').filter(Boolean));

/** Cookies and storage keys of this site, with whom they belong to. */
export function readStored(page: Window, names: Names): Stored[] {
  const row = (area: Stored['area'], find: (name: string) => Whose) => (name: string): Stored =>
    ({ area, name, ...(OURS.test(name) ? { vendor: 'consentry', known: '' } : find(name)) });
  return [
    ...cookiesOf(page).map((cookie) => cookie.split('=', 1)[0] ?? '').map(row('cookie', names.ofCookie)),
    ...STORES.flatMap((area) => readable(() => Object.keys(page[area])).map(row(area, names.ofKey))),
  ];
}

/** Kinds of the events that wait, oldest first; of those in the database, which is not opened for this, that there are some. */
export function readOutbox(page: Window): string[] {
  const entries = STORES.flatMap((area) => readable(() => Object.entries(page[area] as unknown as { [key: string]: string })));
  return [
    ...entries.filter(([key]) => key.startsWith('consentry.outbox.')).sort().flatMap(([, text]) => readable(() => {
      const { kind, state } = JSON.parse(text) as Partial<Draft>;
      return [kind ?? state?.method?.button ?? '?'];
    })),
    ...cookiesOf(page).filter((cookie) => /^consentry\.outbox\.https?=1/.test(cookie)).map(() => 'IndexedDB …'),
  ];
}
