import type { Preset } from '../vendors/preset.ts';
import type { Rules } from './rules.ts';
import type { Problem, Settings, Vendor } from './types.ts';
import { POLICY, SETTINGS, VENDOR, address, isMap, isText } from './rules.ts';

/** What `resolve` must know besides the configuration itself. */
export interface Environment {
  presets: readonly Preset[];
  shorthands: { readonly [id: string]: readonly string[] };
  defaultVendors: readonly string[];
  /** Address of the page. */
  page: string;
  /** Address of our script; `''` when it was pasted inline. */
  script: string;
  nonce: string;
  /** `<html lang>`, then the browser's list. */
  languages: readonly string[];
}

type Wrong = (setting: string, given: unknown, accepted: string) => void;

/** A vendor's id may not be a category's name: `data-consentry` takes either. */
const ID = /^(?!(necessary|functional|analytics|marketing)$)[a-z\d][a-z\d-]{0,39}$/;

const EVERY = 'JSON with a list of vendors; all we know are held';

/** Starts from `base` and the defaults, then takes what is right of the input. Lists add to the base, all else replaces it. */
function fill<T>(rules: Rules<T>, input: object, base: object, path: string, page: string, wrong: Wrong): T {
  const result: { [name: string]: unknown } = { ...base };
  const table = new Map<string, Rules<T>[keyof T]>(Object.entries(rules));
  for (const [name, [fallback]] of table) result[name] ??= fallback;
  for (const [name, value] of Object.entries(input)) {
    const [fallback, accepted, take] = table.get(name) ?? [0, [...table.keys()].join(', '), () => undefined];
    const list = Array.isArray(fallback);
    if (list && Array.isArray(value)) {
      result[name] = (result[name] as unknown[])
        .concat(value.filter((entry, index) => take(entry, page) ?? wrong(`${path}${name}[${index}]`, entry, accepted)));
    } else {
      const taken = list ? undefined : take(value, page);
      if (taken === undefined) wrong(path + name, value, `${accepted}, using ${JSON.stringify(result[name]) ?? 'nothing'}`);
      else result[name] = taken;
    }
  }
  return result as T;
}

function resolveVendors(inputs: readonly unknown[], { presets, shorthands, page }: Environment, wrong: Wrong): Vendor[] {
  const vendors = new Map<string, Vendor | Preset>();
  const ids = presets.map(({ id }) => id);
  const named = new Map(Object.entries(shorthands));
  inputs.forEach((input, index) => {
    const { id, ...fields } = isMap(input) ? input : { id: input };
    for (const full of named.get(id as string) ?? [id as string]) {
      const base = vendors.get(full) ?? presets[ids.indexOf(full)];
      if (base || (isText(full) && ID.test(full) && (fields.hosts || fields.urls))) {
        vendors.set(full, { ...fill<Vendor>(VENDOR as Rules<Vendor>, fields, base ?? {}, `vendors[${index}].`, page, wrong), id: full });
      } else wrong(`vendors[${index}]`, input, `${[...named.keys(), ...ids].join(', ')}, or an own id with hosts or urls`);
    }
  });
  // The owner's own stand last: they cannot take an address away from a vendor that has its own switch.
  const rank = ({ id }: Preset): number => (ids.indexOf(id) + 1 || ids.length + 1);
  return [...vendors.values()].sort((a, b) => rank(a) - rank(b)) as Vendor[];
}

/** An owner's legitimate interest is none in identity data or abroad, in children, nor in the law of China (S22, L-CN4, L-CN8). */
function basis({ id, separate, legalBasis }: Vendor, { minAge, controller }: Settings, wrong: Wrong): Vendor['legalBasis'] {
  if (legalBasis === 'consent' || !(separate || minAge || controller?.country === 'CN')) return legalBasis;
  wrong(`${id}.legalBasis`, legalBasis, 'consent where separate, minAge or country CN is set, using it');
  return 'consent';
}

/**
 * Fills in every default, once. Takes JSON data. Never throws; what is wrong is listed, and never opens a tag.
 */
export function resolve(raw: unknown, env: Environment): { settings: Settings; problems: Problem[] } {
  const problems = new Map<string, Problem>();
  const wrong: Wrong = (setting, given, accepted) => {
    problems.set(setting, { setting, given: `${JSON.stringify(given)}`.slice(0, 80), accepted });
  };
  // `$schema` is for editors.
  const { $schema: _editor, vendors = env.defaultVendors, ...rest }: { [name: string]: unknown } = isMap(raw) ? raw : { vendors: null };
  const list = Array.isArray(vendors) ? vendors : env.presets.map(({ id }) => id);
  if (list !== vendors) wrong('vendors', vendors, EVERY);
  const { lang, ...settings } = fill(SETTINGS, rest, {}, '', env.page, wrong);
  return {
    settings: {
      ...settings,
      policy: fill(POLICY, settings.policy, {}, 'policy.', env.page, wrong),
      base: settings.base ? settings.base.replace(/\/?$/, '/') : address[2]('.', env.script) as string ?? '',
      vendors: resolveVendors(list, env, wrong).map((vendor) => ({
        ...vendor, disabled: vendor.disabled || settings.restricted, legalBasis: basis(vendor, settings as Settings, wrong),
      })),
      langs: [lang, ...env.languages, 'en'].filter(Boolean),
      nonce: env.nonce,
    },
    problems: [...problems.values()],
  };
}
