// Wires the check: what it needs of the other folders.
import type { Tools } from './check/types.ts';
import { resolve } from './config/resolve.ts';
import { compile } from './guard/match.ts';
import { defaultVendors, presets, shorthands } from './vendors/index.ts';

export const checkTools: Tools = {
  presets,
  finder(rules) {
    const { vendor } = compile(rules);
    return ({ hostname, pathname, href }) => vendor(hostname, pathname, href)?.id;
  },
  complete(vendors) {
    const { settings, problems } = resolve({ vendors }, { presets, shorthands, defaultVendors, page: 'https://page.invalid/', script: '', nonce: '', languages: [] });
    const [problem] = problems;
    if (problem) throw new TypeError(`${problem.setting}: ${problem.given}; accepted: ${problem.accepted}`);
    return settings.vendors;
  },
};
