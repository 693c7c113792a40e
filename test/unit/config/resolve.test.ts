import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/config/resolve.ts';
import type { Environment } from '../../../src/config/resolve.ts';
import { defaultVendors, presets, shorthands } from '../../../src/vendors/index.ts';
import { SETTING_CASES, VENDOR_FIELD_CASES } from './cases.ts';

const env: Environment = {
  presets, shorthands, defaultVendors,
  page: 'https://www.example.com/jobs/1?q=2', script: 'https://cdn.example.com/c/consentry.js', nonce: 'n', languages: ['zh-CN', '', 'de'],
};
const settingsOf = (raw: unknown, place: Partial<Environment> = {}) => {
  const { settings, problems } = resolve(raw, { ...env, ...place });
  return { settings: settings as unknown as Record<string, unknown>, vendors: settings.vendors, problems };
};
const ids = (raw: unknown) => settingsOf(raw).vendors.map(({ id }) => id);
const EVERY = presets.map(({ id }) => id);
const OWN = { id: 'own', hosts: ['t.example.net'] };

describe.each(SETTING_CASES)('$setting', ({ setting, fallback, right, wrong, accepted }) => {
  it('falls back without a word when it is missing', () => {
    const { settings, problems } = settingsOf({});
    expect(settings[setting]).toEqual(fallback);
    expect(problems).toEqual([]);
  });

  it.each(right)('takes %j', (value, taken = value) => {
    const { settings, problems } = settingsOf({ [setting]: value });
    expect(settings[setting]).toEqual(taken);
    expect(problems).toEqual([]);
  });

  it.each(wrong.map((value) => [value]))('refuses %j and says what is accepted', (value) => {
    const { settings, problems } = settingsOf({ [setting]: value });
    expect(settings[setting]).toEqual(fallback);
    expect(problems).toEqual([{
      setting, given: JSON.stringify(value).slice(0, 80), accepted: `${accepted}, using ${JSON.stringify(fallback) ?? 'nothing'}`,
    }]);
  });
});

describe.each(VENDOR_FIELD_CASES)('vendors[].$field', ({ field, fallback, right, wrong, wrongEntries = [] }) => {
  const own = (value: unknown) => settingsOf({ vendors: [{ ...OWN, urls: [], [field]: value }] });
  const base = field === 'hosts' ? OWN.hosts : fallback;

  it('falls back without a word when it is missing', () => {
    const { vendors, problems } = settingsOf({ vendors: [OWN] });
    expect(vendors[0]?.[field as 'hosts']).toEqual(base);
    expect(problems).toEqual([]);
  });

  it.each(right.map((value) => [value]))('takes %j', (value) => {
    const { vendors, problems } = own(value);
    expect(vendors[0]?.[field as 'hosts']).toEqual(value);
    expect(problems).toEqual([]);
  });

  it.each(wrong.map((value) => [value]))('refuses %j and keeps the vendor', (value) => {
    const { vendors, problems } = own(value);
    expect(vendors[0]?.[field as 'hosts']).toEqual(fallback);
    expect(problems.map(({ setting, given }) => ({ setting, given }))).toEqual([{ setting: `vendors[0].${field}`, given: JSON.stringify(value) }]);
  });

  it.each(wrongEntries.map((entry) => [entry]))('leaves out the entry %j alone', (entry) => {
    const good = right.flat().at(0);
    const { vendors, problems } = own([good, entry]);
    expect(vendors[0]?.[field as 'hosts']).toEqual([good]);
    expect(problems.map(({ setting, given }) => ({ setting, given }))).toEqual([{ setting: `vendors[0].${field}[1]`, given: JSON.stringify(entry) }]);
  });
});

describe.each([
  ['publishedAt', 'day such as 2026-12-01', ['2026-12-01', '2024-02-29'], ['next spring', 'spring 5', '2026-02-30', '2026-13-01', '1.12.2026', '2026-12-01T00:00', '', 20261201, null, { en: '2026-12-01' }]],
  ['effectiveAt', 'day such as 2026-12-01', ['2027-01-01'], ['2027-1-1', '2027']],
  ['summary', 'text', ['New vendor', { en: 'New vendor' }], [5, { en: 5 }]],
  ['archiveUrl', 'text', ['/privacy/archive'], [5]],
  ['publishedOn', 'publishedAt, effectiveAt, summary, archiveUrl', [], ['2026-12-01']],
] as [string, string, unknown[], unknown[]][])('policy.%s', (name, accepted, right, wrong) => {
  const rest = { effectiveAt: '2027-01-01', summary: 'New vendor', [name]: undefined };
  const policy = (given: object) => settingsOf({ policy: { ...JSON.parse(JSON.stringify(rest)) as object, ...given } });

  it('may be missing', () => {
    const { settings, problems } = policy({});
    expect(settings['policy']).toEqual(rest);
    expect(problems).toEqual([]);
  });

  it.each(right.map((value) => [value]))('takes %j', (value) => {
    const { settings, problems } = policy({ [name]: value });
    expect(settings['policy']).toEqual({ ...rest, [name]: value });
    expect(problems).toEqual([]);
  });

  it.each(wrong.map((value) => [value]))('leaves out %j alone and says what is accepted', (value) => {
    const { settings, problems } = policy({ [name]: value });
    expect(settings['policy']).toEqual(rest);
    expect(problems).toEqual([{ setting: `policy.${name}`, given: JSON.stringify(value), accepted: `${accepted}, using nothing` }]);
  });
});

describe('legitimate interest', () => {
  const interest = (vendor: object, more = {}) => settingsOf({ vendors: [{ ...OWN, legalBasis: 'legitimate-interest', ...vendor }], ...more });

  it('stays where the owner says so', () => {
    expect(interest({}, { controller: { name: 'Acme', country: 'SG' } })).toMatchObject({ problems: [], vendors: [{ legalBasis: 'legitimate-interest' }] });
  });

  it.each([
    ['a vendor that needs its own consent', { separate: true }, {}],
    ['a page that asks for the age', {}, { minAge: 14 }],
    ['a controller in China', {}, { controller: { name: 'Acme', country: 'CN' } }],
  ])('is consent for %s, and says so by name', (_, vendor, more) => {
    const { vendors, problems } = interest(vendor, more);
    expect(vendors[0]?.legalBasis).toBe('consent');
    expect(problems).toMatchObject([{ setting: 'own.legalBasis', given: '"legitimate-interest"' }]);
  });
});

describe('vendors', () => {
  it('holds the default vendors when nothing is said', () => {
    expect(ids({})).toEqual(EVERY.filter((id) => id !== 'gather-convertlab'));
  });

  it('holds nothing when the owner says so', () => {
    expect(ids({ vendors: [] })).toEqual([]);
  });

  it('opens the short ids', () => {
    expect(ids({ vendors: ['gather', 'sensors'] })).toEqual(['sensors-data', 'gather-convertlab']);
    expect(ids({ vendors: ['360'] })).toEqual(EVERY.filter((id) => id.startsWith('360-')));
  });

  it('keeps matching order whatever order the owner writes, and the own ones last', () => {
    expect(ids({ vendors: [OWN, '360-mediav', '360-ads', { id: 'more', urls: ['x'] }, '360-fenxi'] }))
      .toEqual(['360-ads', '360-fenxi', '360-mediav', 'own', 'more']);
  });

  it.each([null, 'baidu-tongji', 5, { id: 'udesk' }])('holds every vendor we know when the list is %j', (vendors) => {
    expect(ids({ vendors })).toEqual(EVERY);
    expect(settingsOf({ vendors }).problems).toEqual([{ setting: 'vendors', given: JSON.stringify(vendors), accepted: expect.stringContaining('all we know are held') as string }]);
  });

  it.each([[undefined], [null], ['x'], [5], [[]]])('holds every vendor we know when the configuration is %j', (raw) => {
    expect(ids(raw)).toEqual(EVERY);
    expect(settingsOf(raw).problems).toHaveLength(1);
  });

  it.each(['gogle', 5, null, {}, { hosts: ['a.b'] }, { id: 'own' }, { id: 'Own', hosts: ['a.b'] }, { id: 'analytics', hosts: ['a.b'] }, { id: 'x'.repeat(41), hosts: ['a.b'] }, { id: 5, hosts: ['a.b'] }])('says that %j is no vendor, and keeps the others', (vendor) => {
    const { vendors, problems } = settingsOf({ vendors: [vendor, 'udesk'] });
    expect(vendors.map(({ id }) => id)).toEqual(['udesk']);
    expect(problems).toEqual([{ setting: 'vendors[0]', given: JSON.stringify(vendor), accepted: expect.stringContaining('baidu-tongji') as string }]);
  });

  it('adds to the lists of a preset and replaces the rest', () => {
    const { vendors, problems } = settingsOf({ vendors: [{
      id: 'sensors', hosts: ['sc.example.com'], urls: ['/collect'], cookies: [{ pattern: '^own_' }], storage: ['^own'], category: 'marketing', separate: true, revision: 2,
    }] });
    const preset = presets.find(({ id }) => id === 'sensors-data');
    expect(problems).toEqual([]);
    expect(vendors[0]).toMatchObject({
      id: 'sensors-data', category: 'marketing', separate: true, revision: 2, disabled: false, disclosure: {},
      hosts: [...preset?.hosts ?? [], 'sc.example.com'], urls: [...preset?.urls ?? [], '/collect'],
      cookies: [...preset?.cookies ?? [], { pattern: '^own_' }], storage: [...preset?.storage ?? [], '^own'], stop: preset?.stop, globals: preset?.globals,
    });
  });

  it('never changes a preset', () => {
    const before = JSON.stringify(presets);
    settingsOf({ vendors: [{ id: 'sensors', hosts: ['sc.example.com'], stop: [['x.y']] }] });
    expect(JSON.stringify(presets)).toBe(before);
  });

  it('keeps the category of a preset when the owner calls it necessary, and makes an own vendor marketing', () => {
    const { vendors, problems } = settingsOf({ vendors: [{ id: 'baidu-tongji', category: 'necessary' }, { ...OWN, category: 'necessary' }] });
    expect(vendors.map(({ category }) => category)).toEqual(['analytics', 'marketing']);
    expect(problems.map(({ setting }) => setting)).toEqual(['vendors[0].category', 'vendors[1].category']);
  });

  it('shuts every product of 360 at once, and lets a later entry refine an earlier one', () => {
    const { vendors } = settingsOf({ vendors: ['360', { id: '360', disabled: true }, { id: '360-fenxi', disabled: false }] });
    expect(vendors.filter(({ disabled }) => !disabled).map(({ id }) => id)).toEqual(['360-fenxi']);
    expect(vendors).toHaveLength(5);
  });

  it('says a wrong field of a short id once', () => {
    expect(settingsOf({ vendors: [{ id: '360', disabled: 'yes' }] }).problems).toHaveLength(1);
  });

  it('names an unknown field', () => {
    expect(settingsOf({ vendors: [{ id: 'udesk', host: 'x' }] }).problems)
      .toEqual([{ setting: 'vendors[0].host', given: '"x"', accepted: expect.stringContaining('hosts') as string }]);
  });
});

describe('the rest', () => {
  it('names an unknown setting, and knows what is for editors', () => {
    expect(settingsOf({ vendor: 'udesk', constructor: 1, $schema: 'x' }).problems.map(({ setting }) => setting)).toEqual(['vendor', 'constructor']);
  });

  it('lets one prototype name through no table', () => {
    const raw = JSON.parse('{"__proto__": {"days": 5}, "vendors": [{"id": "own", "hosts": [], "__proto__": {"disabled": true}}]}') as unknown;
    const { settings, vendors } = settingsOf(raw);
    expect(settings.days).toBe(180);
    expect(vendors[0]?.disabled).toBe(false);
  });

  it('cuts what was given at 80 characters', () => {
    expect(settingsOf({ lang: '-'.repeat(200) }).problems[0]?.given).toHaveLength(80);
  });

  it('tries the setting, then the page, then the browser, then English', () => {
    expect(settingsOf({ lang: 'fr' }).settings.langs).toEqual(['fr', 'zh-CN', 'de', 'en']);
    expect(settingsOf({}, { languages: [] }).settings.langs).toEqual(['en']);
    const { settings, problems } = settingsOf({ lang: 'zh_CN' });
    expect(settings.langs).toEqual(['zh-CN', 'de', 'en']);
    expect(problems[0]?.setting).toBe('lang');
  });

  it('finds the other files next to the script', () => {
    expect(settingsOf({}).settings.base).toBe('https://cdn.example.com/c/');
    expect(settingsOf({ base: '/assets/consentry/' }).settings.base).toBe('https://www.example.com/assets/consentry/');
    expect(settingsOf({ base: 'https://cdn.example.net/consentry' }).settings.base).toBe('https://cdn.example.net/consentry/');
    expect(settingsOf({ base: 'http://cdn.example.net/' })).toMatchObject({ settings: { base: 'https://cdn.example.com/c/' }, problems: [{ setting: 'base' }] });
    expect(settingsOf({}, { script: '' }).settings.base).toBe('');
    expect(settingsOf({}, { script: 'data:text/javascript,0' }).settings.base).toBe('');
  });

  it('accepts an endpoint on the origin of a plain http page, and on no other', () => {
    const page = 'http://intranet.example/';
    expect(settingsOf({ endpoint: '/e' }, { page }).settings.endpoint).toBe('http://intranet.example/e');
    expect(settingsOf({ endpoint: 'http://intranet.example/e' }, { page }).problems).toEqual([]);
    expect(settingsOf({ endpoint: 'http://intranet.example:8080/e' }, { page }).problems).toHaveLength(1);
  });

  it('survives a page without an address of its own', () => {
    expect(settingsOf({ endpoint: '/e' }, { page: 'about:srcdoc' }).problems).toHaveLength(1);
  });

  it('hands the nonce on', () => {
    expect(settingsOf({}).settings.nonce).toBe('n');
  });

  it('never throws, fills in every setting and opens no known vendor it was not asked to leave out', () => {
    const full = Object.keys(settingsOf({}).settings).sort().join();
    const vendorKeys = Object.keys(settingsOf({ vendors: [OWN] }).vendors[0] ?? {}).sort().join();
    const loose = fc.oneof(fc.jsonValue(), fc.record({
      vendors: fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>('udesk', '360'), fc.record({ id: fc.constantFrom('udesk', 'own'), hosts: fc.jsonValue(), urls: fc.jsonValue(), cookies: fc.jsonValue(), stop: fc.jsonValue() }))),
      endpoint: fc.oneof(fc.constantFrom('/e', 'https://e.example.net', 'http://e.example.net'), fc.string()), days: fc.jsonValue(), texts: fc.jsonValue(), controller: fc.jsonValue(),
    }));
    fc.assert(fc.property(loose, (raw) => {
      const { settings, vendors } = settingsOf(raw);
      expect(Object.keys(settings).sort().join()).toBe(full);
      for (const vendor of vendors) {
        if (Object.keys(vendor).sort().join() !== vendorKeys || vendor.category === 'necessary') throw new Error(JSON.stringify(vendor));
      }
    }));
  });
});
