/** `180` → "6 months", `365` → "365 days", in the visitor's language and with its plural rules. */
export function lifetime(days: number, lang: string): string {
  const months = days / 30;
  const whole = Number.isInteger(months) && months > 0;
  return new Intl.NumberFormat(lang, { style: 'unit', unit: whole ? 'month' : 'day', unitDisplay: 'long' }).format(whole ? months : days);
}
