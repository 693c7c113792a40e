import type { Draft } from '../events/types.ts';
import type { Names, Stored, Whose } from './types.ts';

/** Ours; they hold the choice and the events that wait. */
const OURS = /^consentry(?:$|\.)/;

/** `[]` for what the browser refuses to show. */
const readable = (read: () => string[]): string[] => {
  try {
    return read();
  } catch {
    return [];
  }
};

/** Cookies and storage keys of this site, with whom they belong to. */
export function readStored(page: Window, names: Names): Stored[] {
  const row = (area: Stored['area'], find: (name: string) => Whose) => (name: string): Stored =>
    ({ area, name, ...(OURS.test(name) ? { vendor: 'consentry', known: '' } : find(name)) });
  const cookies = readable(() => page.document.cookie.split('; ').filter(Boolean).map((cookie) => cookie.split('=', 1)[0] ?? ''));
  return [
    ...cookies.map(row('cookie', names.ofCookie)),
    ...readable(() => Object.keys(page.localStorage)).map(row('localStorage', names.ofKey)),
    ...readable(() => Object.keys(page.sessionStorage)).map(row('sessionStorage', names.ofKey)),
  ];
}

/** Kinds of the events that wait, oldest first. */
export function readOutbox(page: Window): string[] {
  return readable(() => Object.keys(page.localStorage).filter((key) => key.startsWith('consentry.outbox.')).sort()
    .map((key) => {
      const { kind, state } = JSON.parse(page.localStorage.getItem(key) ?? '{}') as Partial<Draft>;
      return kind ?? state?.method?.button ?? '?';
    }));
}
