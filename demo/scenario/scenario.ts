import { languages } from './languages.ts';
import { MODES } from '../endpoint.ts';
import { standIns } from '../vendors/index.ts';

/** What each switch may say; the first is what stands when nothing is said, and is left out of links. */
const CHOICES = {
  /** The site without Consentry. */
  control: ['', '1'],
  /** Links change the page in place. */
  spa: ['', '1'],
  dnt: ['', '1'],
  gpc: ['', '1'],
  /** Language of the banner; that of the page is in its path. */
  banner: ['', ...languages()],
  theme: ['', 'brand', 'night', 'square'],
  position: ['', 'card', 'dialog'],
  /** The policy has a newer version than the one an earlier visit saw. */
  policy: ['', 'new'],
  /** The last vendor of the list was not there at an earlier visit. */
  added: ['', '1'],
  endpoint: MODES,
  cookies: ['', 'refused'],
  csp: ['', 'strict'],
  /** Static tags as vendors document them, which browsers fetch ahead. */
  unmarked: ['', '1'],
  /** What the visitor chose at an earlier visit. */
  before: ['', 'accept', 'reject'],
} as const;

type Choices = typeof CHOICES;

/** Everything that can be different, as it stands in the query of a page and of the panel. */
export type Scenario = { -readonly [name in keyof Choices]: Choices[name][number] } & {
  /** Ids of the vendors in the configuration. */
  vendors: string[];
};

export const NAMES = Object.keys(CHOICES) as (keyof Choices)[];
export const EVERY_VENDOR: readonly string[] = standIns.map(({ vendor }) => vendor);

export const choicesOf = (name: keyof Choices): readonly string[] => CHOICES[name];

/** Reads what it knows, and takes the first choice for anything else. */
export function readScenario(query: URLSearchParams): Scenario {
  const one = (name: keyof Choices): string => choicesOf(name).find((choice) => choice === query.get(name)) ?? choicesOf(name)[0] ?? '';
  const listed = query.get('vendors')?.split(/[\s,+]+/);
  return {
    ...Object.fromEntries(NAMES.map((name) => [name, one(name)])) as Omit<Scenario, 'vendors'>,
    vendors: EVERY_VENDOR.filter((id) => !listed || listed.includes(id)),
  };
}

/** `?dnt=1&vendors=udesk`, or `''` when nothing is special. Holds nothing but words of the lists above. */
export function queryOf(scenario: Scenario): string {
  const pairs = NAMES.filter((name) => scenario[name] !== choicesOf(name)[0]).map((name) => `${name}=${scenario[name]}`);
  if (scenario.vendors.length < EVERY_VENDOR.length) pairs.push(`vendors=${scenario.vendors.join(',')}`);
  return pairs.length ? `?${pairs.join('&')}` : '';
}
