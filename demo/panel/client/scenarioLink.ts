import type { Given } from './given.ts';

/** What the address of the panel says. */
export interface Asked {
  lang: 'zh' | 'en';
  /** Path of the page in the frame. */
  page: string;
  /** Id of pasted tags; `''` for the site. */
  own: string;
  switches: { [name: string]: string };
  /** Ids in the configuration. */
  vendors: string[];
}

export function readAsked(search: string, given: Pick<Given, 'choices' | 'tags'>, fallback: 'zh' | 'en'): Asked {
  const query = new URLSearchParams(search);
  const wanted = query.get('lang');
  const lang = wanted === 'zh' || wanted === 'en' ? wanted : fallback;
  const page = query.get('page') ?? '';
  const listed = query.get('vendors')?.split(/[\s,+]+/);
  return {
    lang,
    page: /^\/(?!\/|demo)[\w\-/]*$/.test(page) ? page : lang === 'en' ? '/en/' : '/',
    own: /^[\da-f]{16}$/.exec(query.get('own') ?? '')?.[0] ?? '',
    switches: Object.fromEntries(Object.entries(given.choices).map(([name, choices]) =>
      [name, choices.find((choice) => choice === query.get(name)) ?? choices[0] ?? ''])),
    vendors: given.tags.map(({ id }) => id).filter((id) => !listed || listed.includes(id)),
  };
}

/** The scenario alone, as the site's pages take it: `dnt=1&vendors=udesk`. */
export function scenarioQuery({ switches, vendors }: Pick<Asked, 'switches' | 'vendors'>, { choices, tags }: Pick<Given, 'choices' | 'tags'>): string {
  const pairs = Object.entries(switches).filter(([name, choice]) => choice !== choices[name]?.[0]).map(([name, choice]) => `${name}=${choice}`);
  if (vendors.length < tags.length) pairs.push(`vendors=${vendors.join(',')}`);
  return pairs.join('&');
}

/** The link that brings a fresh visitor into the same scenario. */
export function panelLink(asked: Asked, given: Pick<Given, 'choices' | 'tags'>, origin: string): string {
  const { lang, page, own } = asked;
  const query = [`lang=${lang}`, `page=${page}`, own && `own=${own}`, scenarioQuery(asked, given)].filter(Boolean).join('&');
  return `${origin.replace(/\/\/[^:/]+/, '//localhost')}/demo/panel?${query}`;
}

/** The page of the earlier visit that a scenario needs; nothing when it needs none. */
export function earlierVisit(asked: Asked): { choice: 'accept' | 'reject'; asked: Asked } | undefined {
  const { before, policy, added } = asked.switches;
  const choice = before || (policy || added ? 'accept' : '');
  if (choice !== 'accept' && choice !== 'reject') return undefined;
  const vendors = added ? asked.vendors.slice(0, -1) : asked.vendors;
  return { choice, asked: { ...asked, vendors, switches: { ...asked.switches, policy: '', endpoint: 'ok' } } };
}
