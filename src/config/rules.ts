import type { CookieInfo, Policy, Settings, Vendor } from './types.ts';

/**
 * Default, what is accepted in words, and how a value is taken: `undefined` refuses it.
 * A list takes its entries one by one, so that a bad one costs only itself.
 */
export type Rule<T> = readonly [fallback: T, accepted: string, take: (value: unknown, page: string) => unknown];
export type Rules<T> = { readonly [K in keyof T]: Rule<T[K]> };

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isMap = (value: unknown): value is { [key: string]: unknown } => Object(value) === value && !Array.isArray(value);
/** A text, or texts by name, or these by language. */
const isTexts = (value: unknown): boolean => isText(value) || (isMap(value) && Object.values(value).every(isTexts));

const when = <T>(fallback: T, accepted: string, good: (value: unknown) => unknown): Rule<T> =>
  [fallback, accepted, (value) => (good(value) ? value : undefined)];
const fits = (form: RegExp) => (value: unknown): boolean => isText(value) && form.test(value);
const like = (accepted: string, form: RegExp): Rule<string> => when('', accepted, fits(form));
const word = <T extends string>(...words: [T, ...T[]]): Rule<T> => when(words[0], words.join(', '), (value) => words.includes(value as T));
const count = (fallback: number, least: number, most: number): Rule<number> =>
  when(fallback, `${least} to ${most}`, (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most);
const flag = when(false, 'true or false', (value) => value === !!value);
const texts = <T>(fallback: T): Rule<T> => when(fallback, 'texts by name', (value) => isMap(value) && isTexts(value));

/** Takes a pattern, or what carries one. An empty one would match everything, so it counts as broken. */
const isPattern = (value: unknown): boolean => {
  try {
    return !!new RegExp((isText(value) ? value : (value as CookieInfo).pattern) || '(');
  } catch {
    return false;
  }
};
const patterns = when<string[]>([], 'regular expressions', (value) => isText(value) && isPattern(value));
const isPath = fits(/^[\w$.]+$/);

/** Absolute; an empty address would mean the page itself, and fetch refuses one with a password. */
export const address: Rule<string> = ['', 'https URL, or http on this origin or loopback', (value, page) => {
  try {
    const { protocol, hostname, origin, username, href } = new URL(isText(value) && value || '//', page);
    const local = origin === new URL(page).origin || /^((.+\.)?localhost|127(\.\d+){3}|\[::1])$/.test(hostname);
    if (!username && (protocol === 'https:' || (protocol === 'http:' && local))) return href;
  } catch { /* Not an address. */ }
  return undefined;
}];

export const SETTINGS: Rules<Omit<Settings, 'vendors' | 'langs' | 'nonce'> & { lang: string }> = {
  endpoint: address,
  endpointPlain: flag,
  policyUrl: address,
  policyVersion: like('at most 40 characters', /^.{0,40}$/),
  lang: like('tag such as zh-CN', /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i),
  dnt: word('honour', 'ignore'),
  gpc: word('honour', 'ignore'),
  cookieDomain: like('domain such as example.com', /^[\w-]+(\.[\w-]+)+$/),
  days: count(180, 1, 395),
  position: word('bar', 'card', 'dialog'),
  reopen: word('start', 'end', 'off'),
  accent: like('colour such as #1c555a', /^#([\da-f]{3}){1,2}$/i),
  base: address,
  unlisted: word('report', 'allow', 'hold'),
  controller: when<Settings['controller']>(undefined, '{name, contact}', (value) => isMap(value) && isTexts(value) && value.name),
  policy: when<Policy>({}, 'texts by name', isMap),
  minAge: count(0, 0, 21),
  restricted: flag,
  rights: texts<Settings['rights']>({}),
  confirm: like('functional, analytics, marketing', /^((functional|analytics|marketing)( |$))+$/),
  texts: texts<Settings['texts']>({}),
};

/** As `toJSON` writes it, so that there is no 30th of February. */
const day = when<string | undefined>(undefined, 'day such as 2026-12-01', (value) => new Date(value as string).toJSON()?.slice(0, 10) === value);

export const POLICY: Rules<Policy> = {
  publishedAt: day,
  effectiveAt: day,
  summary: when<Policy['summary']>(undefined, 'text', isTexts),
  archiveUrl: when<Policy['archiveUrl']>(undefined, 'text', isTexts),
};

export const VENDOR: Rules<Omit<Vendor, 'id'>> = {
  category: word('marketing', 'functional', 'analytics'),
  hosts: when<string[]>([], 'hosts such as example.com/path', fits(/^[\w-]+(\.[\w-]+)*(\/\S*)?$/)),
  urls: patterns,
  cookies: when<CookieInfo[]>([], '{pattern, name, days}', (value) => isMap(value) && isPattern(value)),
  storage: patterns,
  globals: when<string[]>([], 'names of globals', isPath),
  stop: when<Vendor['stop']>([], '[path, ...arguments]', (value) => Array.isArray(value) && isPath(value[0])),
  disabled: flag,
  separate: flag,
  legalBasis: word('consent', 'legitimate-interest'),
  revision: when(1, 'number', Number.isFinite),
  disclosure: texts<Vendor['disclosure']>({}),
};
