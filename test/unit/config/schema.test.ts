import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../../src/config/schema.json' with { type: 'json' };
import { resolve } from '../../../src/config/resolve.ts';
import { defaultVendors, presets, shorthands } from '../../../src/vendors/index.ts';
import { SETTING_CASES, VENDOR_FIELD_CASES } from './cases.ts';

const ajv = new Ajv({ strict: true, strictTypes: false, strictTuples: false, strictRequired: false, allErrors: true });
ajv.addFormat('regex', (source: string) => {
  try {
    return !!new RegExp(source);
  } catch {
    return false;
  }
});
ajv.addFormat('date', (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === +text.slice(8));
const valid = ajv.compile(schema);
const problems = (raw: unknown) => resolve(raw, {
  presets, shorthands, defaultVendors, page: 'https://www.example.com/', script: '', nonce: '', languages: [],
}).problems;

const own = (field: string, value: unknown) => ({ vendors: [{ id: 'own', hosts: ['t.example.net'], [field]: value }] });
const EXAMPLES: unknown[] = [
  {}, [], null, 'x', 5,
  { unknown: 1 }, { $schema: 'https://example.com/consentry.json' },
  { vendors: [] }, { vendors: 'udesk' }, { vendors: ['udesk', '360'] }, { vendors: ['gogle'] }, { vendors: [5] },
  { vendors: [{ id: 'udesk' }] }, { vendors: [{ id: 'own' }] }, { vendors: [{ id: 'analytics', hosts: ['a.b'] }] }, { vendors: [{ hosts: ['a.b'] }] },
  { vendors: [{ id: 'udesk', unknown: 1 }] },
  ...['2026-12-01', '2026-02-30', 'next spring', '', 5, { en: '2026-12-01' }].flatMap((date) => [{ policy: { publishedAt: date } }, { policy: { effectiveAt: date } }]),
  { policy: { summary: 5 } }, { policy: { publishedOn: '2026-12-01' } },
  ...SETTING_CASES.flatMap(({ setting, right, wrong }) => [...right.map(([value]) => value), ...wrong].map((value) => ({ [setting]: value }))),
  ...VENDOR_FIELD_CASES.flatMap(({ field, right, wrong, wrongEntries = [] }) =>
    [...right, ...wrong, ...wrongEntries.map((entry) => [entry])].map((value) => own(field, value))),
];

describe('the published schema', () => {
  it.each(EXAMPLES.map((example) => [JSON.stringify(example), example]))('judges %s as resolve does', (_text, example) => {
    expect(valid(example), ajv.errorsText(valid.errors)).toBe(problems(example).length === 0);
  });

  it('describes the settings and vendor fields that resolve knows, with the same defaults', () => {
    const { settings } = resolve({ vendors: [{ id: 'own', hosts: [] }] }, { presets, shorthands, defaultVendors, page: 'https://www.example.com/', script: '', nonce: '', languages: [] });
    const known = Object.keys(settings).filter((name) => name !== 'langs' && name !== 'nonce').concat('lang', '$schema');
    expect(Object.keys(schema.properties).sort()).toEqual(known.sort());
    expect(Object.keys(schema.definitions.vendorFields.properties).sort()).toEqual(Object.keys(settings.vendors[0] ?? {}).sort());
    for (const [name, rule] of [...Object.entries(schema.properties), ...Object.entries(schema.definitions.vendorFields.properties)]) {
      if (!('default' in rule)) continue;
      const resolved = name === 'vendors' ? defaultVendors : { ...settings, ...settings.vendors[0] }[name];
      expect(rule.default, name).toEqual(resolved);
    }
  });

  it('lists the ids that we know', () => {
    expect([...schema.definitions.presetId.enum].sort()).toEqual([...Object.keys(shorthands), ...presets.map(({ id }) => id)].sort());
  });
});
