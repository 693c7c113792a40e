import type { CookieInfo, Settings, Vendor } from './types.ts';

/** What a rule may ask about the page. */
export interface Place {
  /** Address of the page. */
  page: string;
}

/**
 * Default, what is accepted in words, and how a value is taken: `undefined` refuses it.
 * A list has a fourth part that looks at each entry, so that one bad entry costs only itself.
 */
export type Rule<T> = readonly [
  fallback: T,
  accepted: string,
  take: (value: unknown, place: Place) => T | undefined,
  entry?: (value: unknown) => boolean,
];
export type Rules<T> = { readonly [K in keyof T]: Rule<T[K]> };

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isMap = (value: unknown, every: (entry: unknown) => boolean = () => true): value is { [key: string]: unknown } =>
  Object(value) === value && !Array.isArray(value) && Object.values(value as object).every(every);
const isLocalised = (value: unknown): boolean => isText(value) || isMap(value, isText);

const isPattern = (value: unknown): boolean => {
  try {
    return isText(value) && value !== '' && !!new RegExp(value);
  } catch {
    return false;
  }
};

const when = <T>(fallback: T, accepted: string, fits: (value: unknown) => boolean): Rule<T> =>
  [fallback, accepted, (value) => (fits(value) ? (value as T) : undefined)];
const matching = (accepted: string, form: RegExp): Rule<string> => when('', accepted, (value) => isText(value) && form.test(value));
const word = <T extends string>(...words: [T, ...T[]]): Rule<T> => [words[0], words.join(', '), (value) => words.find((one) => one === value)];
const flag = when(false, 'true or false', (value) => typeof value === 'boolean');
const list = <T>(accepted: string, entry: (value: unknown) => boolean): Rule<T[]> => [[], `list of ${accepted}`, () => undefined, entry];
const patterns = list<string>('regular expressions', isPattern);

/** An absolute address; an empty one would mean the page itself. */
const address = (accepted: string, fits: (url: URL, page: URL) => boolean, tail = /$^/): Rule<string> =>
  ['', accepted, (value, { page }) => {
    try {
      const url = new URL(value as string, page);
      return isText(value) && value && fits(url, new URL(page)) ? url.href.replace(tail, '/') : undefined;
    } catch {
      return undefined;
    }
  }];
const isWeb = ({ protocol }: URL): boolean => /^https?:/.test(protocol);
const LOOPBACK = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/;

export const SETTINGS: Rules<Omit<Settings, 'vendors' | 'langs' | 'nonce'> & { lang: string }> = {
  // fetch refuses an address with a password in it.
  endpoint: address('https URL, or http on this origin or loopback', (url, page) =>
    !url.username && (url.protocol === 'https:' || (isWeb(url) && (url.origin === page.origin || LOOPBACK.test(url.hostname))))),
  endpointPlain: flag,
  policyUrl: address('http or https URL', isWeb),
  policyVersion: matching('text of at most 40 characters', /^.{0,40}$/),
  lang: matching('language tag such as zh-CN', /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i),
  dnt: word('honour', 'ignore'),
  gpc: word('honour', 'ignore'),
  cookieDomain: ['', 'this host or a parent of it', (value, { page }) =>
    (isText(value) && /^[^.].*\../.test(value) && `.${new URL(page).hostname}`.endsWith(`.${value}`) ? value : undefined)],
  days: when(180, '1 to 395', (value) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 396),
  position: word('bar', 'card', 'dialog'),
  base: address('http or https URL', isWeb, /\/?$/),
  unlisted: word('report', 'allow', 'hold'),
  controller: when<Settings['controller']>(undefined, '{name, contact}', (value) =>
    isMap(value, isLocalised) && 'name' in value && isText(value.contact ?? '')),
  texts: when<Settings['texts']>({}, 'texts by language and key', (value) => isMap(value, (texts) => isMap(texts, isText))),
};

const PATH = /^[\w$.]+$/;

export const VENDOR: Rules<Omit<Vendor, 'id'>> = {
  category: word('marketing', 'functional', 'analytics'),
  hosts: list<string>('hosts such as example.com or example.com/path', (value) => isText(value) && /^[\w-]+(\.[\w-]+)*(\/\S*)?$/.test(value)),
  urls: patterns,
  cookies: list<CookieInfo>('{pattern, name, days}', (value) =>
    isMap(value) && isPattern(value.pattern) && isText(value.name ?? '') && (value.days ?? 0) as number >= 0),
  storage: patterns,
  globals: list<string>('names of globals', (value) => isText(value) && PATH.test(value)),
  stop: list<Vendor['stop'][0]>('[path, ...arguments]', (value) => Array.isArray(value) && PATH.test(value[0])),
  disabled: flag,
  separate: flag,
  revision: when(1, 'number', Number.isFinite),
  disclosure: when<Vendor['disclosure']>({}, 'texts by field', (value) => isMap(value, isLocalised)),
};
