import type { Speech } from '../i18n/types.ts';
import { element } from './element.ts';

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Puts a host first in the body, where a linear reader meets it first, in the language of its words (A11). */
export function addHost(tag: string, id: string, { lang }: Speech, attributes: { [name: string]: string }, ...children: Node[]): HTMLElement {
  const dir = RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
  const host = element(tag, { id, class: 'consentry', lang, dir, ...attributes }, ...children);
  document.body.prepend(host);
  return host;
}
