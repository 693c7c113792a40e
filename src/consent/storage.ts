import type { Problem } from '../config/types.ts';
import type { ConsentRecord } from './types.ts';
import Cookies from 'js-cookie';
import { decode, encode, grants } from './record.ts';

const NAME = 'consentry';
/** A cookie rides on every request; a longer record goes to localStorage (C3). */
const MAX_COOKIE = 1000;

export interface RecordStorage {
  /** The valid record, or nothing. */
  read(now: number): ConsentRecord | undefined;
  /** Keeps a record; its inner times stay as they are, so it can be written again on each visit (C1). */
  write(record: ConsentRecord): void;
}

/** Every value under our name: host and parent domain may each hold one, and js-cookie stops at the first that reads well. */
function cookieValues(): string[] {
  const values: string[] = [];
  const collect = (value: string, name: string): string => {
    if (name === NAME) values.push(value);
    throw name;
  };
  Cookies.withConverter({ read: collect }).get();
  return values;
}

const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

/** What somebody else wrote has no time of its own: a decision of the visitor's stands above it. Of the same age, the refusal wins. */
const age = ({ method, decidedAt }: ConsentRecord): number => (method.button === 'injected' ? 0 : decidedAt);
const byPrecedence = (a: ConsentRecord, b: ConsentRecord): number => age(b) - age(a) || grants(a) - grants(b);

/** Cookie, else localStorage, else memory. Never throws; what is refused is told once as a problem. */
export function openStorage(domain: string, days: number, problem: (problem: Problem) => void): RecordStorage {
  let memory = '';
  let told = false;

  const writeCookie = (value: string, expires: Date, at: string): boolean => attempt(() => {
    if (value.length > MAX_COOKIE) return false;
    Cookies.withConverter({ write: String }).set(NAME, value, {
      expires, domain: at, sameSite: 'Lax', secure: location.protocol === 'https:',
    });
    return cookieValues().includes(value);
  }) ?? false;

  return {
    read(now) {
      const values = [...attempt(cookieValues) ?? [], attempt(() => localStorage.getItem(NAME)) ?? '', memory];
      return values.map((value) => decode(value, now, days)).filter((record) => !!record).sort(byPrecedence)[0];
    },
    write(record) {
      const value = encode(record);
      const expires = new Date(record.expiresAt);
      // A copy for this host alone would shadow the shared one.
      if (domain) attempt(() => Cookies.remove(NAME));
      const shared = writeCookie(value, expires, domain);
      if (shared || (domain && writeCookie(value, expires, ''))) {
        memory = '';
        attempt(() => localStorage.removeItem(NAME));
      } else {
        attempt(() => localStorage.setItem(NAME, value));
        memory = attempt(() => localStorage.getItem(NAME)) === value ? '' : value;
      }
      if (!shared && !told) {
        told = true;
        problem({
          setting: domain ? 'cookieDomain' : 'storage',
          given: `cookie of ${value.length} characters refused`,
          accepted: 'kept for this host or this tab only',
        });
      }
    },
  };
}
