const amount = (value: number, unit: 'day' | 'month', lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);

/** `365` → "365 days", in the visitor's language and with its plural rules. */
export const inDays = (days: number, lang: string): string => amount(days, 'day', lang);

/** The same, in months where they come out even, as people say how long a choice is kept: `180` → "6 months". */
export const lifetime = (days: number, lang: string): string =>
  (days % 30 ? inDays(days, lang) : amount(days / 30, 'month', lang));
