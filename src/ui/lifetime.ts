const formats: { [key: string]: Intl.NumberFormat } = {};
const formatOf = (unit: 'day' | 'month' | 'year', lang: string): Intl.NumberFormat =>
  formats[unit + lang] ??= new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });

/** `14` → "14 ans"; for languages that need the word (`Texts.ageAsk`). */
export const years = (age: number, lang: string): string => formatOf('year', lang).format(age);

/** In the two bundled languages a banner does without the 24 ms that a page's first formatter takes. */
const amount = (value: number, unit: 'day' | 'month', lang: string): string => {
  if (lang === 'zh-CN') return value + { day: '天', month: '个月' }[unit];
  return lang === 'en' ? `${value} ${unit}${value === 1 ? '' : 's'}` : formatOf(unit, lang).format(value);
};

/** `365` → "365 days", in the visitor's language and with its plural rules. */
export const inDays = (days: number, lang: string): string => amount(days, 'day', lang);

/** The same, in months where they come out even, as people say how long a choice is kept: `180` → "6 months". */
export const lifetime = (days: number, lang: string): string =>
  (days % 30 ? inDays(days, lang) : amount(days / 30, 'month', lang));
