import type { Preset } from '../vendors/types.ts';
import type { Place, Rules } from './rules.ts';
import type { Problem, Settings, Vendor } from './types.ts';
import { SETTINGS, VENDOR, isMap, isText } from './rules.ts';

/** What `resolve` must know besides the configuration itself. */
export interface Environment extends Place {
  presets: readonly Preset[];
  shorthands: { readonly [id: string]: readonly string[] };
  defaultVendors: readonly string[];
  /** Start of a JSON block that could not be read; `''` when all is well. */
  broken: string;
  /** Address of our script; `''` when it was pasted inline. */
  script: string;
  nonce: string;
  /** `<html lang>`, then the browser's list. */
  languages: readonly string[];
}

type Wrong = (setting: string, given: unknown, accepted: string) => void;

/** A vendor's id may not be a category's name: `data-consentry` takes either. */
const ID = /^(?!(necessary|functional|analytics|marketing)$)[a-z\d][a-z\d-]{0,39}$/;

const brief = (value: unknown): string => {
  try {
    return String(JSON.stringify(value) ?? value).slice(0, 80);
  } catch {
    return typeof value;
  }
};

/** Starts from `base` and the defaults, then takes what is right of the input. Lists add to the base, all else replaces it. */
function fill<T extends object>(rules: Rules<T>, input: object, base: Partial<T>, path: string, place: Place, wrong: Wrong): T {
  const names = Object.keys(rules) as (keyof T & string)[];
  const result: T = { ...base } as T;
  for (const name of names) result[name] ??= rules[name][0];
  for (const [key, value] of Object.entries(input)) {
    const name = names.find((one) => one === key);
    if (value === undefined) continue;
    if (!name) {
      wrong(path + key, value, `one of ${names.join(', ')}`);
      continue;
    }
    const [, accepted, take, entry] = rules[name];
    if (entry && Array.isArray(value)) {
      const good = value.filter((one, index) => entry(one) || wrong(`${path}${key}[${index}]`, one, `${accepted}; left out`));
      result[name] = (result[name] as unknown[]).concat(good) as T[typeof name];
    } else {
      const taken = take(value, place);
      if (taken === undefined) wrong(path + key, value, `${accepted}, using ${brief(result[name])}`);
      else result[name] = taken;
    }
  }
  return result;
}

function resolveVendors(inputs: readonly unknown[], { presets, shorthands, page }: Environment, wrong: Wrong): Vendor[] {
  const ids = presets.map(({ id }) => id);
  const known = `one of ${Object.keys(shorthands).concat(ids).join(', ')}`;
  const vendors = new Map<string, Vendor>();
  inputs.forEach((input, index) => {
    const path = `vendors[${index}]`;
    const { id, ...fields } = isMap(input) ? input : { id: input };
    if (!isText(id) || !ID.test(id)) return wrong(path, id, `id of lower-case letters, digits and dashes, or ${known}`);
    for (const full of new Map(Object.entries(shorthands)).get(id) ?? [id]) {
      const base = vendors.get(full) ?? presets[ids.indexOf(full)];
      if (!base && input === id) return wrong(path, id, known);
      const vendor = { ...fill(VENDOR, fields, base ?? {}, `${path}.`, { page }, wrong), id: full };
      if (!base && !vendor.hosts.length && !vendor.urls.length) wrong(path, id, 'vendor with hosts or urls');
      vendors.set(full, vendor);
    }
  });
  // The owner's own stand last: they cannot take an address away from a vendor that has its own switch.
  const rank = ({ id }: Vendor): number => ids.indexOf(id) + 1 || ids.length + 1;
  return [...vendors.values()].sort((a, b) => rank(a) - rank(b));
}

/** Fills in every default, once. Never throws; what is wrong is listed, and never opens a tag. */
export function resolve(raw: unknown, env: Environment): { settings: Settings; problems: Problem[] } {
  const problems = new Map<string, Problem>();
  const wrong: Wrong = (setting, given, accepted) => {
    problems.set(setting, { setting, given: brief(given), accepted });
  };
  const all = env.presets.map(({ id }) => id);
  const { vendors = env.defaultVendors, ...rest } = isMap(raw) ? raw : { vendors: all };
  const listed = Array.isArray(vendors);
  if (env.broken || !isMap(raw)) wrong('config', env.broken || raw, 'JSON object, holding every vendor we know');
  else if (!listed) wrong('vendors', vendors, 'list of vendors, holding every vendor we know');
  const held = resolveVendors(listed && !env.broken ? vendors : all, env, wrong);
  const { lang, ...settings } = fill(SETTINGS, rest, {}, '', env, wrong);
  return {
    settings: {
      ...settings,
      base: settings.base || (SETTINGS.base[2]('.', { page: env.script }) ?? ''),
      vendors: held,
      langs: [...new Set([lang, ...env.languages, 'en'].filter(Boolean))],
      nonce: env.nonce,
    },
    problems: [...problems.values()],
  };
}
