import type { Verdict } from '../verdict.ts';
import type { ReasonKey } from './verdicts.ts';
import type { PanelWords } from './words.ts';

/** Puts values where the text says `{name}`. */
export const fill = (text: string, values: { [name: string]: string | number }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A verdict as the line people read. */
export function sayVerdict({ verdicts, reasons, categories, times, requests }: PanelWords, { key, values }: Verdict): string {
  const { category, reason, count } = values;
  return fill(verdicts[key], {
    ...values,
    ...(category && { category: categories[category as 'analytics'] }),
    ...(reason && { reason: reasons[reason as ReasonKey] }),
    ...(typeof count === 'number' && { times: times(count), requests: requests(count) }),
  });
}
