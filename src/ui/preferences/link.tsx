import type { ComponentChild } from 'preact';

const FORMS: [form: RegExp, href: (to: string) => string][] = [
  [/^(?:https?:|\.{0,2}\/)/, (to) => to],
  [/^[^\s/:]+@[^\s/]+$/, (to) => `mailto:${to}`],
  [/^\+?[\d\s()-]+$/, (to) => `tel:${to.replace(/[^+\d]/g, '')}`],
];

/**
 * A link to an address, an e-mail or a telephone number; anything else, a script's address too, stays text. What is shown of an
 * address runs from left to right in any language: the groups of a telephone number would change places.
 */
export function link(to: string, label?: string): ComponentChild {
  const href = FORMS.find(([form]) => form.test(to))?.[1](to);
  if (!href) return to && <bdi>{to}</bdi>;
  return <a href={href} target="_blank" rel="noopener noreferrer" dir={label ? undefined : 'ltr'}>{label || to.replace(/^https?:\/\/|\/$/g, '')}</a>;
}
