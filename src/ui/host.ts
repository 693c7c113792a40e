import type { Speech } from '../i18n/types.ts';
import { element } from './element.ts';

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** What we show, marked with the language of its words (A11). */
export function makeHost(tag: string, { lang }: Speech, attributes: { [name: string]: string }, ...children: Node[]): HTMLElement {
  const dir = RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
  return element(tag, { class: 'consentry', lang, dir, ...attributes }, ...children);
}

/** Puts a host first in the body, where a linear reader meets it first. */
export function addHost(tag: string, id: string, speech: Speech, attributes: { [name: string]: string }, ...children: Node[]): HTMLElement {
  const host = makeHost(tag, speech, { id, ...attributes }, ...children);
  document.body.prepend(host);
  return host;
}
