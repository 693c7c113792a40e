import type { Disclosure, Localised, Vendor } from '../../config/types.ts';
import type { FullSpeech } from '../../i18n/types.ts';

type Field = keyof Required<Disclosure>;

/** A vendor as the visitor reads it. */
export type Row = { [field in Field]: string } & {
  /** Languages of what is not in the visitor's own (WCAG 3.1.2). */
  langs: { [field in Field]?: string | undefined };
};

/** The owner's disclosure, field by field, over the shipped one; the id stands in for a name. */
export function describe(vendor: Vendor, speech: FullSpeech): Row {
  const known = speech.vendors[vendor.id];
  const langs: Row['langs'] = {};
  const field = (name: Field): string => {
    const given = [vendor.disclosure[name], known?.[name]].find((text) => speech.localise(text));
    const text = speech.localise(given);
    langs[name] = foreign(given, text, speech.lang);
    return text;
  };
  return {
    name: field('name') || vendor.id,
    purpose: field('purpose'),
    data: field('data'),
    provider: field('provider'),
    contact: field('contact'),
    policyUrl: field('policyUrl'),
    country: field('country'),
    consequence: field('consequence'),
    retention: field('retention'),
    langs,
  };
}

/** The language a text was found in, unless it is the visitor's; a text without one is taken to be in the visitor's. */
function foreign(given: Localised | undefined, text: string, lang: string): string | undefined {
  if (typeof given !== 'object' || given[lang] === text) return undefined;
  return Object.keys(given).find((tag) => given[tag] === text);
}
