type Unit = 'day' | 'month';

const formats: { [key: string]: Intl.NumberFormat } = {};
const formatOf = (unit: Unit, lang: string): Intl.NumberFormat =>
  formats[unit + lang] ??= new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });

/** The banner's default language pays no 4 ms for a formatter that would say the same. */
const amount = (value: number, unit: Unit, lang: string): string =>
  (lang === 'zh-CN' ? value + { day: '天', month: '个月' }[unit] : formatOf(unit, lang).format(value));

/** `365` → "365 days", in the visitor's language and with its plural rules. */
export const inDays = (days: number, lang: string): string => amount(days, 'day', lang);

/** The same, in months where they come out even, as people say how long a choice is kept: `180` → "6 months". */
export const lifetime = (days: number, lang: string): string =>
  (days % 30 ? inDays(days, lang) : amount(days / 30, 'month', lang));
