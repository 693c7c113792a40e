import type { Problem } from '../config/types.ts';
import type { ConsentRecord } from './types.ts';
import Cookies from 'js-cookie';
import { attempt } from './attempt.ts';
import { decode, encode, grants } from './record.ts';

const NAME = 'consentry';
/** A cookie rides on every request; a longer record goes to localStorage (C3). */
const MAX_COOKIE = 1000;

export interface RecordStorage {
  /** The record that counts, or nothing. */
  read(now: number): ConsentRecord | undefined;
  /** Keeps a record; its inner times stay as they are, so it can be written again on each visit (C1). */
  write(record: ConsentRecord): void;
}

/** Every value under our name: host and parent domain may each hold one, of which js-cookie shows the first. */
const cookieValues = (): string[] =>
  document.cookie.split('; ').filter((pair) => pair.startsWith(`${NAME}=`)).map((pair) => pair.slice(NAME.length + 1));

/** What somebody else wrote has no time of its own: a decision of the visitor's stands above it. */
const age = ({ method, decidedAt }: ConsentRecord): number => (method.button === 'injected' ? 0 : decidedAt);

/** Cookie, else localStorage, else memory. Never throws; what is refused is told as a problem. */
export function openStorage(domain: string, days: number, problem: (problem: Problem) => void): RecordStorage {
  let memory = '';
  let told = false;

  const keptAsCookie = (value: string, expires: Date, at: string): boolean => attempt(() => {
    if (value.length > MAX_COOKIE) return false;
    const { protocol } = location;
    Cookies.withConverter({ write: String }).set(NAME, value, { expires, domain: at, sameSite: 'Lax', secure: protocol === 'https:' });
    // What is over is kept nowhere, so that its end is told once.
    return +expires <= Date.now() || cookieValues().includes(value);
  }, false);

  return {
    read: (now) => [...attempt(cookieValues, []), attempt(() => localStorage.getItem(NAME), '') ?? '', memory]
      .map((value) => decode(value, now, days))
      .filter((record) => !!record)
      // The newest; of the same age, the refusal.
      .sort((a, b) => age(b) - age(a) || grants(a) - grants(b))[0],
    write(record) {
      const value = encode(record);
      const expires = new Date(record.expiresAt);
      // A copy for this host alone would stand beside the shared one.
      if (domain) attempt(() => Cookies.remove(NAME), undefined);
      const kept = keptAsCookie(value, expires, domain);
      const cookie = kept || (!!domain && keptAsCookie(value, expires, ''));
      memory = cookie ? '' : value;
      attempt(() => {
        if (cookie) localStorage.removeItem(NAME);
        else localStorage.setItem(NAME, value);
        // Kept there, so nothing is left to remember here.
        memory = '';
      }, undefined);
      if (!kept && !told) problem({ setting: domain ? 'cookieDomain' : 'storage', given: `${value.length} characters`, accepted: 'a cookie; kept for this host or tab' });
      told ||= !kept;
    },
  };
}
