import type { Look } from './types.ts';

const GOOGLE = /^google-(?:analytics-4|ads|tag-manager)$/;

/** A command of gtag is the `arguments` of a call; Tag Manager's own start is an object. */
const isCommand = (entry: unknown, ...words: string[]): boolean => {
  const list = entry as { [index: number]: unknown; event?: unknown };
  return words.every((word, index) => list[index] === word);
};

/** Google's tags run, and nobody told them what to assume before the visitor has chosen. */
export const consentMode: Look = ({ loads, dataLayer }) => {
  const google = loads.find(({ vendor, known }) => GOOGLE.test(vendor || known));
  if (!google) return [];
  const entries = dataLayer.filter((entry) => typeof entry === 'object' && entry !== null);
  const asked = entries.findIndex((entry) => isCommand(entry, 'consent', 'default'));
  const began = entries.findIndex((entry) => isCommand(entry, 'config') || isCommand(entry, 'event') || (entry as { event?: unknown }).event === 'gtm.js');
  const fine = asked >= 0 && (began < 0 || asked < began);
  return fine ? [] : [{ key: 'consentMode', vendor: google.vendor || google.known }];
};
