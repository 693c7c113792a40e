import type { ComponentChild } from 'preact';

const FORMS: [form: RegExp, href: (to: string) => string][] = [
  [/^(?:https?:|\.{0,2}\/)/, (to) => to],
  [/^[^\s/:]+@[^\s/]+$/, (to) => `mailto:${to}`],
  [/^\+?[\d\s()-]+$/, (to) => `tel:${to.replace(/[^+\d]/g, '')}`],
];

/** A link to an address, an e-mail or a telephone number; anything else, a script's address too, stays text. */
export function link(to: string, label = to.replace(/^https?:\/\/|\/$/g, '')): ComponentChild {
  const href = FORMS.find(([form]) => form.test(to))?.[1](to);
  return href ? <a href={href} target="_blank" rel="noopener noreferrer">{label}</a> : to;
}
